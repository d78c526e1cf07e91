"""One engine for all document types: it knows page geometry, the types know words."""
