package transact

// remedies say what an operator does about a contract's error. Errors that a command can't cause have none.
var remedies = map[string]string{
	// who may
	"OwnableUnauthorizedAccount": "only the contract's owner may do this; use the owner's key, or --dry-run for the calldata of a multisig",
	"NotKeyAdmin":                "only the coordinator's owner or the app of the key line may do this; use its key, or --dry-run for the calldata of a multisig",
	"NotOwnerOrGuardian":         "only the contract's owner or guardian may do this; use its key, or --dry-run for the calldata of a multisig",
	"NotAccountOwner":            "only the account's owner may do this; the owner is the first 20 bytes of the account",
	"NotOwner":                   "only the consumer's owner may ask through it; use the owner's key, or leave --consumer out to ask through one of your own",
	"NotAllowedToSpend":          "the consumer may not spend from this account; its owner allows it with `veritee account add-consumer`",

	// asking
	"PriceCapBelowBaseFee": "nobody could settle at this price now; raise --max-gas-price well above the base fee, or wait until fees fall",
	"InsufficientBalance":  "the account can't pay for it; `veritee account fund` pays in, or lower what is asked for",
	"NoActiveKey":          "the key line has no key that takes requests; `veritee vrfkey register` announces the first one, `veritee check` shows the lines",
	"NoLiveWorker":         "no worker of the app has a lease, so nobody would answer; `veritee instance confirm` gives one",
	"BadConfirmations":     "the coordinator has a few levels only; `veritee check` shows them",
	"BadWordCount":         "1 to 500 words can be asked for",
	"CallbackGasTooHigh":   "a callback gets 15000000 gas at most",
	"InputTooLong":         "at most 1024 bytes",
	"TooManyOpenRequests":  "the account has 4095 requests open; use another one",
	"ReserveTooLarge":      "lower --callback-gas or --max-gas-price",

	// requests
	"WrongStatus":                "only a request whose callback failed can be retried; `veritee request show` tells its life",
	"WrongOutput":                "this isn't the output that the request's words come from",
	"RetryReserved":              "until that block only the consumer or the account's owner may retry; wait, or use the owner's key",
	"CallbackReverted":           "the consumer reverts still; mend it first, its words are kept",
	"InsufficientGasForCallback": "the transaction must carry at least the gas that the callback was promised",
	"NotYetRefundable":           "refunds begin at that block",

	// keys
	"KeyIsKnown":       "a key is announced once, for one line, ever; `veritee vrfkey new` makes another",
	"NoPossession":     "the proof doesn't show possession for this chain and coordinator; compare --deployment and the key file",
	"BadPublicKey":     "the key file holds no usable key",
	"BadKeyLine":       "a key line is the app's address followed by 12 bytes of purpose, and the app can't be zero",
	"WrongKeyState":    "`veritee vrfkey list` shows the states of a line's keys",
	"NothingAnnounced": "`veritee vrfkey rotate` announces a successor first",
	"TooEarly":         "wait until then (unix seconds)",

	// instances
	"BadLease":                 "choose a lease that ends within these times (unix seconds); the longest is the registry's maxLease",
	"InstanceIsRevoked":        "a revoked instance never comes back; start the worker with a new instance key",
	"InstanceServesAnotherApp": "an instance keeps its app for life; start the worker with a new instance key",
	"NoEvidence":               "outside development chains nobody is taken without evidence; `veritee app allow` and `veritee app request` lead to it",
	"NoVerifier":               "the registry doesn't take this verifier's word; `veritee deploy` has its owner accept those of the deployment",
	"BadReport":                "what the registry takes for a verifier is none; its owner drops it (setVerifier)",
	"NotOwnerOrApp":            "only the registry's owner may do this, or the app; the app's owner does it by `veritee app confirm`",
	"UnknownInstance":          "nobody has registered it",
	"ZeroAddress":              "an address is zero that must not be",

	"BlockNotRecent":    "the block that the quote names is to come, or too old; ask for a new quote (`veritee app request`)",
	"WorseThanNow":      "the instance lives already, and keeps slot, lease and evaluation number until something better comes; wait for newer collateral, or until its lease ends",
	"EvidenceIsUsed":    "each quote counts once; ask for a new one (`veritee app request`)",
	"OutsideWindow":     "the collateral's window isn't now; `veritee collateral publish` brings what Intel has issued since",
	"InstanceNotLive":   "`veritee registry show` says why it may not act",
	"BadPolicyContract": "the app's address holds no policy contract; `veritee app create` makes one",

	// apps
	"NotAllowed":         "the app doesn't allow this code; `veritee app allow` does, and `veritee app show` lists what is allowed and by which registers",
	"IsRemoved":          "a measurement that was removed never comes back; build, measure and allow another one",
	"IsFrozen":           "the app is frozen: only removals are left, for ever",
	"NotDue":             "there is live evidence already; it can be asked for from that time on (unix seconds)",
	"NoFreeSlot":         "all slots are taken, or were left too short a time ago; remove measurements, or try again when leases have ended",
	"StatusNotAllowed":   "the app's terms don't accept this status of the machine's TCB; update the machine, or `veritee app policy set --accept`",
	"AdvisoryDenied":     "the app refuses machines with this advisory; update the machine",
	"EvaluationTooOld":   "the app asks for newer collateral; `veritee collateral publish` brings it",
	"TeeNotAllowed":      "the app's terms name other kinds of TEE; `veritee app policy set --tee`",
	"AttributesDiffer":   "the app allows this code with other attributes; `veritee app allow --attributes`",
	"MeasurementExpired": "its time is over; `veritee app allow --active-until` gives it more",
	"BadTerms":           "a policy needs a kind of TEE, a lease, and a status that can be accepted or a grace",
	"BadAllowance":       "it must end after it begins and after now, and its mask must have the debug bits; debug is for development chains",
	"ForbiddenTarget":    "an app speaks neither to itself nor to the registry so",

	// collateral
	"ForeignRoot":        "only development chains (1337, 31337) may trust another root than Intel's; leave --development-root out",
	"WrongSignature":     "Intel didn't sign this, or it was signed under another root than the store's; `veritee collateral show` checks it",
	"UnknownIssuer":      "`veritee collateral publish` publishes issuers first",
	"NotNewer":           "the store has this or a later one; `veritee collateral publish` sends only what it lacks",
	"ListNumberFell":     "the store has a later list; fetch the collateral anew",
	"IssuerRevoked":      "Intel has revoked that issuer; fetch the collateral anew",
	"CertificateRevoked": "Intel has revoked this machine's certificate; use another machine",
	"RootCrlMissing":     "`veritee collateral publish` brings the store what it lacks",
	"PckCrlMissing":      "`veritee collateral publish` brings the store what it lacks",
	"TcbInfoMissing":     "`veritee collateral publish` brings the store what it lacks; --evaluation names a set",
	"QeIdentityMissing":  "`veritee collateral publish` brings the store what it lacks; --evaluation names a set",

	// money
	"UnknownPayee":   "`veritee payee register` registers one",
	"TransferFailed": "the receiver doesn't take the chain's own token",

	// deployment
	"BadConfiguration": "the coordinator doesn't take this parameter; `veritee deploy --help` has the bounds",
	"UnsupportedChain": "the coordinator is built for chains whose block numbers and hashes are their own; see contracts/vrf/chain",

	// rollups
	"NotGuardian":      "only the rollup's guardian may do this; use its key, or --dry-run for the calldata of a guardian of several people",
	"NothingToDo":      "time has done nothing to the claim yet; `veritee rollup show` says what it waits for",
	"ResolutionNotDue": "`veritee rollup show` says what is announced and from when it can be carried out; one for an earlier hold counts no more",
	"NothingToUphold":  "only more ACCEPTs help a claim that lacks them; it goes on by itself when they come, and can be rejected",
	"NotOpen":          "nothing like this can be done to a claim that stands so; `veritee rollup show` says how it stands",
	"NoEquivocation":   "the two verdicts can both be true",
}
