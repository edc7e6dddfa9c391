package rollup

import (
	"context"
	"errors"

	"github.com/veritee/veritee/enclave/stf"
	"github.com/veritee/veritee/enclave/vrf"
	"github.com/veritee/veritee/protocol/workerapi"
)

// refused translates why nothing may be signed. Claims and blocks are public, so what is missing of them is said. A node's own words
// stay in the worker's log: its URL may be in them.
func refused(ctx context.Context, order Order, err error) *vrf.Refusal {
	var (
		incomplete *stf.Incomplete
		other      *stf.OtherBlocks
		node       *nodeError
	)
	id := order.Claim.L2ChainID
	switch {
	case errors.As(err, &incomplete):
		return vrf.Refuse(workerapi.Refusal_REASON_INCOMPLETE_WITNESS, "%v", incomplete).Because(err)
	case errors.As(err, &other):
		return vrf.Refuse(workerapi.Refusal_REASON_OTHER_BLOCKS, "%v", other).Because(err)
	case errors.Is(err, stf.ErrTooLarge):
		return vrf.Refuse(workerapi.Refusal_REASON_TOO_LARGE, "%v", err)
	case errors.Is(err, stf.ErrUnsupported):
		return vrf.Refuse(workerapi.Refusal_REASON_UNKNOWN_ROLLUP, "this build has no rules for such blocks of chain %d; it takes another version of the worker", id).Because(err)
	case ctx.Err() != nil:
		return vrf.Refuse(workerapi.Refusal_REASON_TOO_LARGE, "blocks %d to %d take longer than this worker may; claim fewer blocks at a time, or give it a faster core and node",
			order.Claim.FirstBlock, order.Claim.LastBlock).Because(err)
	case errors.As(err, &node):
		return vrf.Refuse(workerapi.Refusal_REASON_ROLLUP_NODE, "the worker's node of chain %d gives no blocks and witnesses; the worker's log says why", id).Because(err)
	case errors.Is(err, stf.ErrMalformed):
		return vrf.Refuse(workerapi.Refusal_REASON_ROLLUP_NODE, "what the worker's node of chain %d gives can't be read as blocks and witnesses; the worker's log says why", id).Because(err)
	default:
		return vrf.Refuse(workerapi.Refusal_REASON_INTERNAL, "the claim couldn't be judged; the worker's log says why").Because(err)
	}
}
