"""The plainest words for a crisis in the other languages of the people who write to us.

Regular expressions, one a line, on folded text: no accents, no capitals (Turkish ı and Polish ł
remain).
"""

from __future__ import annotations

from bot.language.crisis_rule import CrisisKind

_SELF_HARM = r"""
    \b(?:wanna|want(?:ed)? to|i want|wish(?: i| to)?|wished|rather|going to|gonna|
        better(?: off)?|ready to|like to) (?:to |i was |
        i were |be |i could )?(?:just )?(?:\w+ and )?(?:die|dead|be dead|end it|end it all)\b
    \b(?:kill(?:ing)?|hurt(?:ing)?|hang(?:ing)?|cut(?:ting)?|harm(?:ing)?) (?:myself|my self)\b
    \b(?:end|ending|take|taking) (?:my (?:own )?life|it all)\b
    \b(?:don'?t|dont|do not|no longer) (?:want|wanna) (?:to )?(?:live|be alive|be here|exist|
        wake up)\b
    \b(?:kms|unalive)\b
    \b(?:commit|committing|about|of|thinking) suicide\b|\bsuicidal\b
    \b(?:no reason|nothing(?: left)?) to live\b
    \bbetter off without me\b
    \bbetter off dead\b
    \bintihar\w*
    \bkendim\w* (?:oldur\w*|as\w*|zarar\w*)
    \bolmek ist\w*|\bolsem\b|\bkeske olsem
    \b(?:artik )?yasamak istemi\w*
    \bcan[iı]ma k[iı]y\w*
    \bhayatima son\b
    \byasamaktan (?:yoruld|bikt|usand)\w*|\bhayattan (?:bikt|yoruld|bezd)\w*
    \bolup gitsem\b|\ballah\w* canimi alsin\b
    \bchce umrzec\b|\bwole umrzec\b|\bchcialbym umrzec\b|\bchcialabym umrzec\b
    \bchce (?:juz )?(?:nie )?(?:sie )?zabic\b|\bzabic sie\b|\bzabije sie\b|\bsie zabic\b|
        \bsie zabije\b
    \bnie chc[ae] (?:mi sie )?(?:juz )?(?:dluzej |dłuzej )?zyc\b|\bnie chc[ae] (?:juz )?zyc\b
    \bsamoboj\w*
    \bpowiesi[ce]\b ?(?:sie)?|\bsie powiesi[ce]\b|\bpowiesze sie\b
    \bdosc zycia\b|\bdość zycia\b|\bnie warto zyc\b|\bpo co zyc\b|\bchce zniknac\b
    \bodejsc z tego s\w*\b
    انتحار|انتحر|(?:اريد|بدي|ابغي|ابغى|اود|نبغي|بغيت|عايز|عاوز) (?:ان )?(?:ا|ن)?موت|اقتل نفسي|
        ساقتل نفسي|لا اريد (?:ان )?(?:اعيش|الحياة)|تعبت من الحياة|انهي حياتي|
        (?:اريد|بدي|ابغي|اتمني|اتمنى) الموت|ما بدي عيش
    \bbghit n?mo+t\b|\bbghit nmut\b|\bneqtel rasi\b|\bn9tel rassi?\b|\bnentaher\b|\bbaghi nmout\b|
        \bbghit nmout\b
    \bkier (?:a )?muri\b|\bke muri\b|\bmata mi mes\b|\bno (?:ke|kier) (?:sigui )?biba\b|
        \bkansa di b(?:iba|ida)\b|\bbida no bal\w*\b
    \bich will sterben\b|\b(?:nicht|nix|nichts|net) mehr leben\b|\bselbstmord\w*|
        \bmich umbringen\b|\bbringe mich um\b
    \b(?:veux|voudrais|envie de) mourir\b|\bme suicider\b|\bsuicider\b|\bplus envie de vivre\b|
        \bveux plus vivre\b|\bme tuer\b
    \bquiero morir\w*|\bsuicidar\w*|\bmatarme\b|\bno quiero (?:seguir )?vivi\w*|\bsuicidi\w*
    \bquero morrer\b|\bme matar\b|\bnao quero (?:mais )?viver\b|\bvoglio morire\b|\buccider\w+i\b
    \bvreau sa mor\b|\bsa ma sinucid\b|\bsinucid\w*|\bma omor\b
    \bхочу (?:умереть|сдохнуть|померти|вмерти)\b|самоуб\w*|самогуб\w*|не хочу (?:больше )?жи(?:ть|
        ти)|покончить с собой|искам да умра|да се самоубия|убью себя
    خودکشی|خودكشي|می ?خواهم بمیرم|ميخواهم بميرم|میخوام بمیرم|میخواهم بمیرم|نمی ?خواهم زنده|
        خودم را بکشم
    \b(?:inaan|in aan) (?:is dilo|dhinto)\b|\bis dil\w*
    \bmi wani dede\b|\bno wani (?:libi|tan na libi)\b|\bkiri misrefi\b|\bkiri mi ?srefi\b
"""
_VIOLENCE = r"""
    \b(?:husband|boyfriend|partner|ex|he|father|dad|son|wife|she|brother)\b(?: \w+){0,3} (?:hits|
        beats|hit|beat|hitting|beating|abuses|abusing|threatens|threatening|rapes|raped|strangles|
        choking) (?:\w+ )?(?:me|us|my (?:kids|children|son|daughter|mom|mother))\b
    \b(?:he|they|husband|ex|boyfriend)\b(?: \w+){0,4} (?:kill|murder|stab|shoot) (?:me|us|
        my (?:kids|children))\b
    \bi(?:'m| am|m)? (?:\w+ )?(?:afraid|scared) of (?:my husband|my boyfriend|my ex|my partner|
        him|my father)\b
    \b(?:domestic violence|being abused|being beaten|abusive (?:husband|partner|boyfriend))\b
    \b(?:i|i'll|i will|im|i'm|gonna)\b(?: \w+){0,3} (?:kill|stab|shoot) (?:you|him|her|them|
        someone|somebody)\b
    \b(?:beni|bizi|cocuklar\w*|c[oö]cuklar[iı]m[iı]|annemi) (?:\w+ )?(?:dovu\w*|dovd\w*|doverdi|
        doviyor|tehdit|olduru\w*|oldurec\w*|vuru\w*)
    \bsiddet goru\w*|\bbana (?:vur|saldir|siddet)\w*
    \b(?:maz|mąz|chłopak|partner|ojciec|on)(?: \w+){0,2} (?:bije|grozi|zabije|gwałci)\b|\b(?:bije|
        grozi|uderzył|pobił) (?:mnie|mi|nas|dzieci)\b|\b(?:mnie|nas|dzieci) (?:bije|pobił|
        uderzył)\b
    زوجي (?:\w+ )?(?:يضرب|ضربن|يهدد)|يضربن[يا]|يهددن[يا]|يريد قتلي|يريد ان يقتلن
    \b(?:kasa|homber|ex) (?:ta )?(?:dal|bati|menasa) mi\b|\bta bati mi\b|\bta dal mi\b|\bdal mi\b
    \bmein mann schlagt mich\b|\bschlagt mich\b|\bmon mari me (?:frappe|bat)\b|\bme frappe\b|
        \bmi (?:marido|esposo|ex|novio) me (?:pega|golpea|amenaza)\b|\bme pega\b
    \bmeu marido me bate\b|\bsotul meu ma bate\b|\bma bate\b|муж (?:меня )?бьет|бьет меня|
        чоловік б'?є|\bmi masra e fon mi\b|\br?ajli kaydrebni\b|\bkaydrebni\b
"""
_VIOLENCE_NOW = r"""
    \b(?:hitting|beating|attacking|killing|stabbing|choking) (?:me|us)(?: \w+){0,2} (?:now|
        right now|help)\b
    \b(?:has|have|with) a (?:gun|knife)\b
"""
_MEDICAL = r"""
    \b(?:can'?t|cannot|can not|cant|not able to|hard to) breath?e?\b
    \bchest (?:pain|hurts|is hurting|pains)\b|\bpain in (?:my|his|her|the) chest\b|
        \bheart attack\b(?! (?:last|in 20))
    \b(?:overdosed|unconscious|not breathing|isn'?t breathing|passed out|bleeding (?:a lot|
        heavily|badly))\b
    \bcall (?:an? )?(?:ambulance|112|911|999)\b
    \b(?:took|taken|swallowed) (?:too many|all my|all the|a lot of|the whole)(?: \w+)? pills\b
    \bnefes (?:ala\w*|alma\w* zor\w*)|\bgogsu?m\w* agri\w*|\bgogsum agr[iı]yor\b|\bkalp krizi\b|
        \bbay[iı]ld\w*|\bambulans\b
    \bnie moge (?:\w+ )?oddychac\b|\bnie oddycha\b|\bbol w klatce\b|\bzawał\b|\bnieprzytomn\w*|
        \bkaretk\w*
    لا (?:استطيع|اقدر) (?:ان )?(?:ال)?(?:اتنفس|تنفس)|مش قادر اتنفس|الم في (?:ال)?صدر|سيارة اسعاف|
        فاقد الوعي
    \bno por hala rosea\b|\bdolo (?:den|na) (?:mi )?pechu\b|\bich bekomme keine luft\b|
        \bkeine luft\b|\bpeux pas respirer\b|\bno puedo respirar\b
    не могу дышать|не можу дихати|\bnu pot (?:sa )?respir\w*|\bnao consigo respirar\b
"""
_TOOK_PILLS = r"""
    \b(?:i )?(?:took|taken|swallowed) (?:\w+ )?(?:all|too many|a lot of|lots of|
        whole bottle of)(?: \w+)? (?:pills|tablets|medication|medicine)\b
"""
_AMBIGUOUS = r"""
    \b(?:can'?t|cannot|cant) (?:go on|do this anymore|take (?:it|this) anymore|continue like this|
        live like this)\b
    \b(?:no hope|hopeless|give up on life|giving up on life|no way out|tired of (?:life|living))\b
    \b(?:dayanam\w*|dayanacak gucum kalmad[iı]|bikt[iı]m hayattan|umudum kalmad[iı])\b
    \bnie (?:mam|daje|dam) (?:juz )?(?:siły|sił|rady)(?: zyc)?\b
    تعبت من كل شي|لا استطيع الاستمرار|\bmi no por mas\b|\bno por mas\b|\bno puedo mas\b|
        \bj'?en peux plus\b|\bich kann nicht mehr\b
"""

# kind, level, expressions
FOREIGN: tuple[tuple[CrisisKind, int, str], ...] = (
    ("self_harm", 3, _TOOK_PILLS),
    ("violence", 3, _VIOLENCE_NOW),
    ("medical_emergency", 3, _MEDICAL),
    ("self_harm", 2, _SELF_HARM),
    ("violence", 2, _VIOLENCE),
    ("self_harm", 1, _AMBIGUOUS),
)
