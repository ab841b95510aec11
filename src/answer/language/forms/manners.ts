import { tellings } from './tellings.ts';

/**
 * Manners of telling: what will be, what was before, how much something changed, who said it, on what condition. A sentence
 * that answers tells in the manner that is asked for: what was is no answer to what will be. Of each, the words and phrases that
 * ask for it, and the words that tell it.
 */
const MANNERS = [
  // What is to come.
  {
    asked:
      "will, won't, gonna, planned, plan, due, expected, forecast, upcoming, hope, hoping, going to, supposed to, meant to, from now on, next year, next month, next week, next season, next time, next summer, next winter, next spring, next autumn",
    told: 'will would due plan planned expect forecast propose aim next tomorrow target should schedule hope intend want later could deadline until ready promise predict soon pledge eventually be',
  },
  // What was meant or so before.
  {
    asked:
      'originally, initially, formerly, previously, before, at first, supposed to, meant to, used to, in the past',
    told: 'originally original initially initial first earlier previously previous instead before formerly former had until since once',
  },
  {
    asked: 'last, previous, prior, past, ago, back then, year before, a year earlier',
    told: 'last previous earlier before ago since compared past prior former',
  },
  {
    asked:
      'now, nowadays, currently, today, atm, still, already, at the moment, these days, at present, right now, so far, to date',
    told: 'now currently current present today still already so has have is are nowadays',
  },
  // More, less, and how far.
  {
    asked:
      'rise, rose, risen, grow, grew, grown, growth, increase, jump, climb, surge, soar, hike, raise, dearer, gain, extra, go up, gone up, going up, went up, up by, more expensive',
    told: 'rise rose risen rising raise raised grow grew grown growth increase jump climb surge gain soar extra additional added up more higher dearer double doubled',
  },
  {
    asked:
      'fall, fell, fallen, drop, decline, decrease, shrink, shrank, shrunk, lose, lost, slump, plunge, reduce, lower, cut, cheaper, less, fewer, down, worse',
    told: 'fall fell fallen falling drop dropped decline decrease shrink shrank shrunk lose lost loss slump plunge reduce lower cut cheaper down fewer less below',
  },
  {
    asked:
      'change, difference, gap, by how much, how much more, how much less, how much higher, how much lower, how much bigger, how much smaller, how much cheaper, how much dearer, how much longer, how much faster, how much slower, how much better, how much worse',
    told: 'change changed rise rose risen rising raise raised grow grew grown growth increase jump climb surge gain soar extra additional added fall fell fallen drop dropped decline decrease shrink shrank shrunk lose lost slump plunge reduce lower cut cheaper dearer up down more fewer less than compared instead from gap difference double half percentage',
  },
  {
    asked: 'total, altogether, overall, combined, entire, whole, in all, all told, all together',
    told: 'total altogether overall all combined together entire whole sum',
  },
  {
    asked: 'average, typical, typically, usual, usually, normal, normally, median, mean, generally',
    told: 'average typical typically usual usually normal normally median mean',
  },
  {
    asked:
      'each, per, apiece, single, every, daily, weekly, monthly, yearly, annual, annually, a piece, a day, a week, a month, a year, a night, a head, a person, a pop, a shift, a game, a seat, a ticket, a tonne, a ton, a pound, a kilo',
    told: 'each per apiece piece single every daily weekly monthly yearly annual annually day week month year night head',
  },
  // What somebody says, wants or is against.
  {
    asked:
      'say, said, quote, quotation, call, word, tell, told, comment, complain, describe, compare, joke, think, thought, opinion, react, reaction, respond, response, mad, angry, happy, upset, feel, felt, reckon, argue, claim, warn, promise, praise, criticise, criticize, insult, line, view, take, sound, put it',
    told: 'said say says told tell tells called call added asked warned warn argued claimed claim complained described promised according reckon think believes believe insisted joked criticised praised admitted conceded',
  },
  {
    asked:
      'want, demand, hope, seek, sought, request, push, urge, after, propose, aim, goal, target, ask for, asked for, asking for, call for, calling for, looking for, would like',
    told: 'want demand call called hope ask asked seek sought urge propose insist request target aim goal would should',
  },
  {
    asked: 'if, unless, depend, provided, condition, in case, what happens',
    told: 'if unless provided case should condition otherwise would once must',
  },
  {
    asked:
      "not, no, never, none, nobody, nothing, without, cannot, refuse, fail, miss, reject, lack, ban, against, oppose, isn't, aren't, wasn't, weren't, don't, doesn't, didn't, can't, couldn't, won't, hasn't, haven't, isnt, wasnt, dont, doesnt, didnt, cant, wont",
    told: 'not no never none nobody nothing without cannot refuse fail miss reject lack ban against oppose only neither nor yet too',
  },
  {
    asked:
      'oppose, against, critic, criticise, criticize, protest, object, hate, slam, unhappy, mad, angry, complain, gripe, beef, problem, worry, fear',
    told: 'oppose against critic criticise protest object reject complain bad warn worry fear problem but wrong too concern',
  },
  // Bounds.
  {
    asked:
      'max, maximum, limit, allow, cap, hold, capacity, fit, seat, let, at most, up to, no more than, room for, can you, can i',
    told: 'most maximum limit allow capacity hold holds cap capped ceiling only seat fit carry up can room space',
  },
  {
    asked: 'min, minimum, need, require, must, enough, necessary, at least, have to, has to, takes to',
    told: 'least minimum need required require must enough necessary take takes',
  },
  // Causes and successions.
  {
    asked: 'why, reason, cause, blame, behind, explain, excuse, how come, because of, due to, led to',
    told: 'because due since as after owing blame cause reason so result thanks over following amid lest order prompt led leads fear avoid enough unless too want need behind shortage',
  },
  {
    asked:
      'instead, replace, succeed, successor, swap, new, newest, latest, took over, take over, taking over',
    told: 'instead replace succeed successor took take over place new latest swap switch',
  },
  {
    asked:
      'than, compared, versus, vs, ahead, behind, lead, beat, between, which of, or the other, out of the two',
    told: 'than compared against ahead behind versus while whereas followed but beat lead most',
  },
  {
    asked: 'open, start, begin, began, begun, launch, first, founded, since, kick off, come into, set up',
    told: 'open start begin began begun launch first effect founded set since new',
  },
  {
    asked:
      'close, closure, shut, end, finish, over, stop, expire, deadline, until, done, complete, run out, runs out',
    told: 'close closed closure shut end finish stop expire run out deadline until last complete final over halt by',
  },
  {
    asked:
      'share, fraction, portion, proportion, slice, chunk, part, percent, percentage, half, third, quarter, majority, how much of, how many of, of the, of these, of those, of them, most of',
    told: 'half third quarter fifth tenth share part majority most percent percentage point nearly every one',
  },
  {
    asked: 'who, whose, whom, guy, man, woman, lady, dude, bloke, chap, boss, chief, head of, name of',
    told: 'chief director manager mayor minister president chair chairman chairwoman spokesman spokeswoman professor councillor secretary leader head owner founder coach analyst officer mr mrs ms dr named',
  },
  {
    asked: 'again, back, return, resume, reopen, restore, repair, fix, normal',
    told: 'again back return resume reopen restore repair fix rebuild normal',
  },
  {
    asked: 'rumour, rumor, reportedly, reported, apparently, supposedly, estimate, roughly, around, approx',
    told: 'reportedly reported rumour about around roughly some nearly almost estimate estimated approximately likely probably',
  },
  {
    asked:
      'most, biggest, largest, highest, lowest, oldest, youngest, longest, worst, best, fewest, main, mainly, record, top, peak, ever',
    told: 'most biggest largest highest lowest oldest youngest longest worst best fewest main mainly record top peak chiefly ever since mostly',
  },
  // Nothing but what is to come, in words that say nothing else.
  {
    asked: '',
    told: 'will shall plan due expect forecast propose aim intend schedule hope pledge predict tomorrow',
  },
];

/** That of quotations, which quotation marks tell as well. */
export const SPEECH = 1 << MANNERS.findIndex(({ asked }) => asked.startsWith('say'));

/** That of what is to come: what asks for it, and what tells nothing else. */
export const ASKS_TO_COME = 1 << 0;
export const TELLS_TO_COME = 1 << (MANNERS.length - 1);

/** Manners that a question asks for, and that a word tells in; one bit each. */
export const manners = tellings(MANNERS);
