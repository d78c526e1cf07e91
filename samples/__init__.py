"""A generator of fictitious dossiers with their truth. Every name, number and body in them is invented."""
