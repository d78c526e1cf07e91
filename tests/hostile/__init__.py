"""Files that were made to do harm, built small: each ends in a reading or a clear problem, within its limits."""
