"""Layouts of which only totals may be looked at; whoever opens one while mending moves it to another part."""
