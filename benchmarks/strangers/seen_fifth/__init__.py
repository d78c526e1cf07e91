"""The fifth unread layouts, by two hands: measured once on 2026-11-26 (docs/accuracy.md), then looked at."""
