"""Wishes in stories of a third hand, written without the rules.

Life domains, threats, wishes and circumstances of each story were labelled together.

Three batches, each measured once at first sight (`BATCH_SCORES`): the second after the misses of
the first were mended, the third at the very end, after which nothing was mended for it. No label
was changed. Two that the training data has too were left out.

The batches were measured as if nothing was asked; here `asked` is set where a message plainly
answers "Wat zou u nu het meest helpen?".
"""

from dataclasses import replace

from tests.language.task_wishes import TASK as _FIRST

BATCH_SCORES = (0.741, 0.814, 0.911)
FIRST_SCORE = 0.822  # the three batches at first sight, weighed by their number of messages
TASK = replace(_FIRST, name="wishes_third", floor=0.955)
