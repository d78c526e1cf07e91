"""Chinese words by jieba, loaded when first needed, with its dictionary cache kept out of the shared temporary folder."""

from __future__ import annotations

from functools import lru_cache
from typing import Any


@lru_cache(maxsize=1)
def _tokenizer() -> Any:
    import logging

    import jieba

    jieba.setLogLevel(logging.CRITICAL)
    tokenizer = jieba.Tokenizer()
    # jieba writes its dictionary's cache into the temporary folder for anyone to replace; without a cache it builds the
    # dictionary in half a second, once a process.
    tokenizer.tmp_dir = ""
    tokenizer.initialize = _initialise(tokenizer)
    return tokenizer


def _initialise(tokenizer: Any) -> Any:
    def initialise(dictionary: Any = None) -> None:
        if tokenizer.initialized:
            return
        tokenizer.FREQ, tokenizer.total = tokenizer.gen_pfdict(tokenizer.get_dict_file())
        tokenizer.initialized = True

    return initialise


def words(text: str) -> list[str]:
    """The words of a text, in order, without the statistical guessing of new ones (so that a run gives the same words)."""
    return list(_tokenizer().cut(text, HMM=False))
