"""Whole dossiers as applicants hand them in, each with a truth written down apart from the product's reading of it."""
