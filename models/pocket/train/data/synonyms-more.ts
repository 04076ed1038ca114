// More words of one meaning (synonyms.ts), none of which the held-out split has.
import { isHeldOut } from './conversation.ts'

const sets = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').filter((words) => !words.toLowerCase().split(/[ -]/).some(isHeldOut)))
    .filter((words) => words.length > 1)

export const moreVerbSets = sets(`
sign|put a name under|undersign
scan|read in with a scanner|digitise
crop|cut to size
rotate|spin
zoom|enlarge|magnify
mute|silence|quiet
play|put on
skip|jump over|pass over
rewind|go back in
subscribe to|follow
like|favourite|heart
block|ban|bar
report|complain about
greet|welcome|say hello to
thank|say thanks to
congratulate|wish luck to
visit|drop in on|call on
leave|depart from|go away from
enter|go into|step into
park|leave in a car park
drive|steer
fly|pilot
swap|exchange|trade
wrap|pack in paper
carry|haul|bring along
drop off|set down
pick up|fetch by car
hang|hang up
fold|crease
iron|press
sew|stitch
wear|put on the body
taste|try a bite of
pour|decant
stir|mix
slice|cut into pieces
freeze in|deep-freeze
serve|dish up
lend|loan
borrow|take on loan
donate|give to charity
inherit|get from a will
bet on|gamble on
elect|vote for
nominate|put forward
appoint|name to a post
suspect|doubt
accuse|blame
forgive|pardon
protect|guard|shield
rescue|save from danger
search through|comb|scour
map|chart
simulate|model
forecast|predict|project
train on|practise
memorise|learn by heart
forget|put out of mind`)

export const moreNounSets = sets(`
glasses|spectacles
trousers|pants
shoes|footwear
clothes|garments|clothing
coat|overcoat
cup|mug
knife|blade
meal|dish
breakfast|morning meal
drink|beverage
juice|fruit drink
beer|ale
sweets|candy
biscuit|cookie
potato|spud
kitchen|galley
bathroom|washroom|toilet
bedroom|sleeping room
garage|car port
bin|dustbin|trash can
waste|rubbish|garbage
bicycle|bike|cycle
motorbike|motorcycle
coach|bus
taxi|cab
pavement|sidewalk
motorway|highway|freeway
petrol|gas|fuel
tyre|wheel
engine|motor
screen|monitor|display
mouse pad|pointing device
keyboard|keypad
headphones|earphones|headset
mobile|cell phone|smartphone
laptop|notebook computer
printer|printing machine
network|net
website|web page|site
link|hyperlink
e-mail|electronic mail
attachment|enclosed file
backup|safety copy
log|protocol
script|program
test run|trial run
release|version
branch|line of work
pull request|merge request
ticket|issue
task|job|chore|to-do
project|undertaking
deadline|due date
budget|spending plan
offer|quote|quotation
receipt|proof of payment
coupon|voucher
subscription|membership
newsletter|mailing
survey|questionnaire|poll
review|rating
complaint|grievance
claim|demand
policy|insurance policy
pension|retirement pay
shares|stocks
cash|money
purse|wallet
bank|savings house
debt|amount owed
apprentice|trainee
applicant|candidate
colleague|coworker
neighbour|person next door
child|kid
baby|infant
parents|mother and father
spouse|husband or wife
guest|visitor
patient|sick person
nurse|carer
surgery|operation
hospital|clinic
pill|tablet
allergy|intolerance
lawyer|solicitor|attorney
judge|magistrate
police officer|constable
fire brigade|fire department
thief|burglar
key|door key
alarm|siren
blind|shutter|window shade
curtain|drape
carpet|rug
cupboard|cabinet|closet
shelf|rack
blanket|bedspread
pillow|cushion
candle|wax light
battery|power cell
socket|power outlet
cable|wire|cord
pump|compressor
crane|hoist
drill|boring machine
screw|bolt
timber|lumber|wood
stone|rock
soil|earth
river|stream
lake|pond
mountain|hill
forest|wood land
rain|precipitation
fog|mist
storm|tempest
autumn|fall
horse|steed
pig|hog
chicken|hen
fish|seafood
bird|fowl
insect|bug animal
novel|work of fiction
chapter|section
poem|verse
play|drama|stage piece
actor|performer
singer|vocalist
concert|gig
stadium|arena
match|game
referee|umpire
gym|fitness studio
prize|award
gift|present
flower|blossom
ring|piece of jewellery
watch|wristwatch
suitcase|luggage|bag
passport|travel document
border|frontier
ship|boat
airport|airfield
station|stop`)
