"""Life domains in stories of a third hand, written without the rules.

Life domains, threats, wishes and circumstances of each story were labelled together.

Three batches, each measured once at first sight (`BATCH_SCORES`): the second after the misses of
the first were mended, the third at the very end, after which nothing was mended for it. No label
was changed. Two that the training data has too were left out.
"""

from dataclasses import replace

from tests.language.task_life_domains import TASK as _FIRST

BATCH_SCORES = (0.88, 0.818, 0.822)
FIRST_SCORE = 0.84  # the three batches at first sight, weighed by their number of messages
TASK = replace(_FIRST, name="life_domains_third", floor=0.905)
