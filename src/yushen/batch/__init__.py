"""Many dossiers: worker processes, limits, cache, progress; the rooms of the house put together."""
