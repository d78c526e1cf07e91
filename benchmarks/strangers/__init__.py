"""Document layouts drawn by people who had not read the extractors: in HTML, typeset by WeasyPrint, with what is printed as truth.

``open`` may be read by whoever mends the extractors; of ``sealed`` only the totals may be looked at.
"""
