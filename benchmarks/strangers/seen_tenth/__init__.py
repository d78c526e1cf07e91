"""The tenth unread layouts, three hands, all types: measured once on 2026-11-27 (docs/accuracy.md), then looked at."""
