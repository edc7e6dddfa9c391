package scan

import "github.com/veritee/veritee/relayer/store"

// Names of the contract's SkipReason; a test compares them with its source.
var skipReasons = []string{
	"None", "NothingOpen", "NotOpen", "NotOfGroup", "NotMature", "BlockHashUnavailable", "AnswerExpired", "NotSettler", "BadProof",
	"BadSignature", "SignerNotAuthorized", "InsufficientGas",
}

// ItemSkipped(requestId indexed; reason)
var skipped = kind{"ItemSkipped", ofCoordinator, 2, 1, func(in *reading, e event) error {
	why, err := enumerated(e.words[0], skipReasons)
	if err != nil {
		return err
	}
	in.skips = append(in.skips, store.Skip{
		Contract: e.log.Address, ID: e.id(), Reason: why, TxHash: e.log.TxHash, Block: e.block.BlockRef,
	})
	return nil
}}
