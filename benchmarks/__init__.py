"""Figures: ratios measured side by side in one run, and accuracy on documents with truth."""
