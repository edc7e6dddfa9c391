package onchain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/bindings/asker"
)

// What is asked for when nobody says otherwise.
const tipRoom = 3_000_000_000 // wei per gas

// An Ask is a request to be, through an Asker.
type Ask struct {
	KeyLine       common.Hash
	Account       common.Hash // zero: the Asker's own
	Words         uint16
	Confirmations uint8
	MaxGasPrice   *big.Int // wei
	CallbackGas   uint32
	Input         []byte
}

// Data is the calldata for the Asker.
func (a Ask) Data() []byte {
	return asker.NewAsker().PackAsk(asker.IVRFCoordinatorRandomnessParams{
		KeyLine: a.KeyLine, NumWords: a.Words, Account: a.Account.Big(), CallbackGasLimit: big.NewInt(int64(a.CallbackGas)),
		MaxGasPrice: a.MaxGasPrice.Uint64(), Confirmations: a.Confirmations, Input: a.Input,
	})
}

// AskerWithdraw is the calldata for an Asker that takes money out of its own account; nil is everything that no open request holds.
func AskerWithdraw(to common.Address, amount *big.Int) []byte {
	return asker.NewAsker().PackWithdraw(to, orEverything(amount))
}

// CallbackGas is what VRFConsumer's callback takes at most, as its callbackGas says.
func CallbackGas(words uint16) uint32 {
	slots := uint32(words)
	if words > 1 {
		slots++
	}
	return 10_000 + 24_000*slots
}

// ErrWhichLine is returned where a key line must be named because there is none, or more than one, that takes requests.
var ErrWhichLine = errors.New("which key line?")

// OnlyLine is the key line to ask by if nobody names one: there must be just one that takes requests.
func (c *Contracts) OnlyLine(ctx context.Context) (common.Hash, error) {
	lines, err := c.Lines(ctx)
	if err != nil {
		return common.Hash{}, err
	}
	var usable []common.Hash
	for _, line := range lines {
		if line.Active != (common.Hash{}) {
			usable = append(usable, line.ID)
		}
	}
	switch len(usable) {
	case 0:
		return common.Hash{}, fmt.Errorf("%w None has an active key; `veritee vrfkey register` announces one", ErrWhichLine)
	case 1:
		return usable[0], nil
	}
	return common.Hash{}, fmt.Errorf("%w There are %v; name one by --line", ErrWhichLine, usable)
}

// Price is a cap that lasts for a while: four times the base fee, and room for a tip.
func (c *Contracts) Price(ctx context.Context) (*big.Int, error) {
	head, err := c.Head(ctx)
	if err != nil {
		return nil, err
	}
	price := big.NewInt(tipRoom)
	if head.BaseFee != nil {
		price.Add(price, new(big.Int).Lsh(head.BaseFee, 2))
	}
	return price, nil
}

// Words are those that a consumer built on VRFConsumer holds; nil if it has none, or is another kind of contract.
func (c *Contracts) Words(ctx context.Context, consumer common.Address, id common.Hash) []*big.Int {
	binding := asker.NewAsker()
	words, err := view(ctx, c, consumer, binding.PackWordsOf(id), binding.UnpackWordsOf)
	if err != nil {
		return nil
	}
	return words
}
