"""The tenth part: drawn by three hands in one go, all types; met once unread, then looked at."""
