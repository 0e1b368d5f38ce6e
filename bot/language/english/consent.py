"""What a client answers, in English, when we ask permission to give something to the gemeente.

A permission is only read where the words leave no room: it must be there, and every other word of
the reply must be one that takes nothing of it away. An unknown word is reason enough to ask again.
"""

from __future__ import annotations

import re

from bot.language.consent import ConsentItem, ConsentReading, ConsentStatus
from bot.language.consent_limits import ITEMS
from bot.language.english.words import words_of
from bot.language.reading import Reading, whole

_PERMITTED = "yes"  # stands for words that say no and permit: "no problem", "I don't mind"
_SEEMS_NO = re.compile(
    r" (?:no|not|not a|not any|any) (?:problem|problems|issue|objection|objections|worries"
    r"|trouble)(?: at all)?(?= )"
    r"| (?:i )?(?:do |would )?not mind(?: (?:it|that|this|at all|if (?:they|you) (?:call"
    r"|do)(?: me| that| this)?))?(?= )"
    r"| nothing against (?:it|that|this)(?= )| why not(?= )|"
    r" (?:have|see|got) (?:no|nothing) (?:against|problem|objection)(?: (?:it|that|this"
    r"|with that|with it|with this))?(?= )"
)
# "absolutely not", "please don't": words of a yes that belong to a no.
_SEEMS_YES = re.compile(
    r" (?:absolutely|definitely|certainly|of course|please|sure|sorry|really|no|wait|ok|fine|agree)"
    r"(?: do| ,)? not(?= )| no ,? ?wait ,?(?= no )| (?:not|no|never) (?:ok|fine|agree|allow"
    r"|allowed|accept|permission|consent)(?= )"
)
_REFUSED = "no"
_PERMITS = re.compile(
    r" (?:yes|ok|sure|fine|agree|agreed|certainly|absolutely|definitely|permission|allow|allowed"
    r"|accept"
    r"|gladly|alright|all right|of course|go ahead|do it|do that|please do|with pleasure|you can"
    r"|you may"
    r"|they can|they may|good idea|is good|sounds good|very good|i want that|i would like that"
    r"|would be (?:good"
    r"|nice|great|fine|helpful)|by all means|feel free|for sure|consent|approve|approved|perfect) "
)
_GOOD_ALONE = re.compile(r"^(?: (?:good|great|right|please|thank you|thanks|that|is|very|,|\.))+ $")
_DOUBTS = re.compile(
    r" (?:if|unless|maybe|perhaps|guess|suppose|possibly|probably|depends|whatever|hm+|hmm|uh+m?"
    r"|eh+m?|not sure|not know"
    r"|no idea|not yet|no clue|unsure|doubt|consider|later|first|condition|provided|as long as"
    r"|only when|not care|let me"
    r"|think|thinking|decide|decides|ask my|talk to my|have to|no choice|must|insist|fine then"
    r"|ok then|another agency"
    r"|great idea|lol|haha|ha ha|hesitat\w*|wait|afraid|scared|worried|forced|what ever"
    r"|as you wish|as you like|"
    r"i do not understand why|sigh|well|not really|so so|kind of|sort of|more or less|half"
    r"|would have to|"
    r"trust|hope|hopefully|wish|joke|joking|kidding|funny|yeah right|yes right|yes sure sure"
    r"|right) "
)
_REFUSES = re.compile(
    r"^(?: (?:sorry|please|well|oh|ah|hi|hello|,|i think|i say|then))* (?:no|never|none|not"
    r"|rather not|nah|nothing|without) "
    r"| (?:not|no|never) (?:\w+ )?(?:want|wish|like|allow\w*|agree|give|share|tell|pass|send"
    r"|contact|call|accept|permission"
    r"|permit|consent|comfortable|ok|good|fine|interested|necessary|need|needed|involve\w*|thank"
    r"|thanks|thank you|do (?:it|that))"
    r"| (?:rather|prefer|prefer to|please|better|absolutely|definitely|certainly|of course"
    r"|sorry) not "
    r"| (?:refuse|decline|forbid|disagree|against it|against that|stay out|keep out|leave (?:me"
    r"|it|them) (?:out|alone))"
    r"| keep (?:it|that|this) (?:private|to my self|to myself|between us)"
    r"| none of their business | (?:but )?not now "
    r"| too private | rather no "
)
_NOT = re.compile(r" (?:no|not|never|none|nothing|without|except|nobody|neither|nor|refuse) ")
_ASKS = re.compile(
    r"^(?: (?:and|but|so|ok|yes|hi|hello|sorry|well|first|,|\.))* (?:what|who|how|why|when|where"
    r"|which|do i|do they|do you|does|will"
    r"|can i|can you|is it|is this|is that|are they|are you|would they|would you|should i|must i"
    r"|may i|could you|have i) "
    r"| (?:want|like|need) to know (?:what|who|how|why|when|more)| tell me (?:more|first|what"
    r"|how)| explain (?:more|first|it|this|that)"
    r"| (?:not|no) (?:really |quite )?(?:understand|get it|get this)| what do you mean "
    r"| more information "
)

_ITEM_WORDS: dict[ConsentItem, str] = {
    "contact": r"(?:name|number|phone|telephone|contact|address|email|e-mail|details)",
    "amount": r"(?:amount|amounts|money|debt|debts|income|salary|arrears|pay|owe|bills?"
        r"|financ\w*|budget|behind|euros?)",
    "health": r"(?:health|sick\w*|ill|illness|disease|depress\w*|medical|medicines?|medication"
        r"|doctor|diagnosis|pregnan\w*"
    r"|mental|psycholog\w*|addict\w*|cancer|burn ?out|therapy|disability|condition)",
    "story": r"(?:story|situation|problems?|divorce|family|husband|wife|child|children|ex|home"
        r"|private|personal|life|told|wrote"
    r"|written|said|conversation|chat|everything|details|rest)",
}  # fmt: skip
_LIMIT = re.compile(
    r" (?:but |and )?(?:please )?(?:not|nothing|except|without|no|never|do not (?:tell|share"
    r"|give|mention|say)(?: \w+){0,3}?"
    r"|leave out|keep out|apart from|excluding)(?: \w+){0,4}? (?P<what>"
    + "|".join(_ITEM_WORDS.values())
    + r")(?: (?:and|or) \w+)?(?: \w+){0,3}(?= [,.]| $)"
)
_ONLY = re.compile(
    r" (?:only|just|solely) (?P<what>(?:\w+ ){1,8})(?:[,.] |$)|^ (?P<first>(?:\w+ ){1,5})only "
)
_SAFE_WORDS = (
    "yes ok sure fine good great alright all right please thanks thank you very much so that is "
    "it this to with by me for my i am we they can may call calling phone ring contact share "
    "give tell pass send use name number details information info data story situation amount "
    "health everything them him her the municipality of a an and go ahead do agree agreed "
    "accept permission have has will be would like love happy glad course certainly absolutely "
    "definitely totally completely perfectly indeed about what how much pay owe behind help "
    "helpful need want sir madam dear friend bro man mate hello hi your also too as well allow "
    "allowed allows approve approved consent let lets on in from at no-problem perfect nice "
    "nicely idea sounds gladly pleasure feel free up his their there now i'm it's wonderful "
    "excellent super cool both these those know inform informed written wrote said told ahead "
    "done deal granted , . does not-mind kindly talk speak speaking out reach us our team "
    "people person someone anytime any time always no-objection appreciate appreciated hear "
    "works work for-sure means 100 % percent really just "
)
_SAFE = frozenset(_SAFE_WORDS.split())


def _excluded(line: str) -> tuple[set[ConsentItem], str]:
    """The items put off limits, and `line` without the words that do so."""
    found: set[ConsentItem] = set()
    only = _ONLY.search(line)
    if only:
        what = " " + (only["what"] or only["first"])
        named = {name for name, words in _ITEM_WORDS.items() if re.search(rf" {words} ", what)}
        if named and not re.search(r" (?:if|when|after|with|not|in) ", what):
            found |= set(ITEMS) - named
            line = line[: only.start()] + " " + line[only.end() :]
    while (limit := _LIMIT.search(line)) is not None and _PERMITS.search(
        line[: limit.start()] + " "
    ):
        said = limit.group() + " "
        found |= {name for name, words in _ITEM_WORDS.items() if re.search(rf" {words} ", said)}
        line = line[: limit.start()] + line[limit.end() :]
    return found, line


def _status(line: str, permits: bool) -> ConsentStatus | None:
    if _DOUBTS.search(line) and not (_REFUSES.match(line) and not permits):
        return "undecided"
    if permits and _NOT.search(line):
        parts = [part for part in re.split(r" [,.] | but ", line) if part.strip()]
        last = f" {parts[-1].strip()} " if parts else " "
        return "refused" if _REFUSES.search(last) and not _PERMITS.search(last) else "undecided"
    if permits:
        strange = [word for word in line.split() if word not in _SAFE]
        return ("undecided" if _is_about_us(line) else None) if strange else "granted"
    if _REFUSES.search(line):
        return "refused"
    return "undecided" if _DOUBTS.search(line) else None


_ABOUT_US = re.compile(r" (?:they|you|municipality|call|share|contact|it|that|this|permission) ")
_STORY = re.compile(
    r" i (?:live|have|had|received|got|am|lost|work|know|see|understand|was|need|pay) (?!ok|fine"
    r"|agree)"
)


def _is_about_us(line: str) -> bool:
    """Whether a yes with other words is about our question, or about something else."""
    return bool(_ABOUT_US.search(line)) or not _STORY.search(line)


_THUMB = re.compile(r"\W*(?:👍|👌|✅)[\W🏻-🏿]*")


def read_consent(text: str, *, item: ConsentItem = "contact") -> ConsentReading | None:
    """As `bot.language.consent.read_consent`, for English."""
    if _THUMB.fullmatch(text):
        return ConsentReading(whole(text), 0.9, "granted")
    line = _SEEMS_YES.sub(f" {_REFUSED}", _SEEMS_NO.sub(f" {_PERMITTED}", words_of(text).line))
    if "?" in text or _ASKS.search(line):
        asks = not re.fullmatch(r" (?:yes )+[.?] ?", line)
        return ConsentReading(whole(text), 0.8, "question" if asks else "undecided")
    excluded, line = _excluded(line)
    permits = bool(_PERMITS.search(line) or _GOOD_ALONE.match(line))
    status: ConsentStatus | None = _status(line, permits)
    if excluded and status is None and not line.strip(" .,"):
        status = "granted" if item not in excluded else "undecided"
    if status == "granted" and item in excluded:
        status = "undecided"
    if status is None:
        return None
    kept = tuple(name for name in ITEMS if name in excluded) if status != "refused" else ()
    return ConsentReading(whole(text), 0.9, status, kept)


_TAKES_BACK = re.compile(
    r" (?:withdraw|take|taking|revoke|cancel|undo|retract|stop|end"
    r"|pull) (?:\w+ ){0,4}(?:permission|consent|agreement|approval|my yes|municipality)"
    r"| (?:permission|consent|approval) (?:\w+ ){0,3}(?:back|withdrawn|withdraw|revoked"
    r"|cancelled|canceled|no longer|not any more|stop)"
    r"| (?:changed|change) my mind (?:\w+ ){0,6}municipality"
    r"| municipality (?:\w+ ,? ?){0,8}(?:changed|change) my mind"
    r"| (?:not|no longer|never|nothing) (?:\w+ ){0,3}(?:share|give|pass|send|tell|want|forward"
    r"|call|contact) (?:\w+ ){0,6}municipality"
    r"| not want (?:\w+ ){0,3}municipality| (?:remove|delete|take) (?:\w+ ){0,5}(?:from|off|at"
    r"|away from) (?:the )?municipality"
    r"| no longer give (?:\w+ )?permission| not give (?:\w+ )?permission any more"
    r"| regret (?:\w+ ){0,4}(?:permission|consent)"
)
_LATER = re.compile(r" (?:later|ever|always|in the future|at any time|afterwards) ")


def read_withdrawal(text: str) -> Reading | None:
    """As `bot.language.withdrawal.read_withdrawal`, for English."""
    line = words_of(text).line
    if not _TAKES_BACK.search(line) or ("?" in text and _LATER.search(line)):
        return None
    return Reading(whole(text), 0.6 if "?" in text else 0.9)
