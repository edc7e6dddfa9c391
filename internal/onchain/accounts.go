package onchain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/bindings/vrfcoordinator"
	"github.com/veritee/veritee/protocol/randomness"
)

// An Account is what a prepaid account holds. Amounts are wei.
type Account struct {
	ID        common.Hash
	Owner     common.Address
	Number    *big.Int
	Index     uint32 // 0: nobody has paid into it yet
	Available *big.Int
	Sweepable *big.Int // what settled requests left in their slots; a withdrawal takes it along
	Reserved  *big.Int // held by open requests
	Slots     uint16
	Consumers []common.Address // may spend besides the owner
}

// Total is all of it.
func (a Account) Total() *big.Int {
	total := new(big.Int).Add(a.Available, a.Sweepable)
	return total.Add(total, a.Reserved)
}

var consumerAdded = event("ConsumerAdded(uint256,address)")

// Account is one account, which exists for every id.
func (c *Contracts) Account(ctx context.Context, id common.Hash) (Account, error) {
	owner, number := randomness.SplitAccountID(id)
	a := Account{ID: id, Owner: owner, Number: number}

	entry, err := view(ctx, c, c.Coordinator, c.coordinator.PackAccount(id.Big()), c.coordinator.UnpackAccount)
	if err != nil {
		return Account{}, fmt.Errorf("account %v: %w", id, err)
	}
	a.Index, a.Slots = entry.Index, entry.Slots
	balances, err := view(ctx, c, c.Coordinator, c.coordinator.PackBalances(id.Big()), c.coordinator.UnpackBalances)
	if err != nil {
		return Account{}, fmt.Errorf("balances of account %v: %w", id, err)
	}
	a.Available, a.Sweepable, a.Reserved = balances.Available, balances.Sweepable, balances.Reserved

	logs, err := c.logs(ctx, c.Coordinator, []common.Hash{consumerAdded}, []common.Hash{id})
	if err != nil {
		return Account{}, err
	}
	seen := make(map[common.Address]bool)
	for _, log := range logs {
		added, err := c.coordinator.UnpackConsumerAddedEvent(&log)
		if err != nil || seen[added.Consumer] {
			continue
		}
		seen[added.Consumer] = true
		// It may have been removed since.
		may, err := c.MayRequest(ctx, id, added.Consumer)
		if err != nil {
			return Account{}, err
		}
		if may {
			a.Consumers = append(a.Consumers, added.Consumer)
		}
	}
	return a, nil
}

// AccountAt is the id of the account with an index, zero if there is none.
func (c *Contracts) AccountAt(ctx context.Context, index uint32) (common.Hash, error) {
	id, err := view(ctx, c, c.Coordinator, c.coordinator.PackAccountAt(index), c.coordinator.UnpackAccountAt)
	if err != nil {
		return common.Hash{}, fmt.Errorf("account %d: %w", index, err)
	}
	return common.BigToHash(id), nil
}

// MayRequest says whether a consumer may spend from an account.
func (c *Contracts) MayRequest(ctx context.Context, account common.Hash, consumer common.Address) (bool, error) {
	may, err := view(ctx, c, c.Coordinator, c.coordinator.PackMayRequest(account.Big(), consumer), c.coordinator.UnpackMayRequest)
	if err != nil {
		return false, fmt.Errorf("whether %v may spend from %v: %w", consumer, account, err)
	}
	return may, nil
}

// Payee is the number under which a recipient is registered, or 0. The contract gives a recipient the number that it has; for one
// without, the number that it would get belongs to nobody.
func (c *Contracts) Payee(ctx context.Context, recipient common.Address) (uint32, error) {
	number, err := view(ctx, c, c.Coordinator, c.coordinator.PackRegisterPayee(recipient), c.coordinator.UnpackRegisterPayee)
	if err != nil {
		return 0, fmt.Errorf("payee %v: %w", recipient, err)
	}
	holder, err := view(ctx, c, c.Coordinator, c.coordinator.PackPayeeRecipient(number), c.coordinator.UnpackPayeeRecipient)
	if err != nil {
		return 0, fmt.Errorf("payee %v: %w", recipient, err)
	}
	if holder != recipient {
		return 0, nil
	}
	return number, nil
}

// Earned is what a payee has in the contract already, and what accounts owe it: wei, and the accounts to collect from.
func (c *Contracts) Earned(ctx context.Context, payee uint32, accounts uint32) (earned, owed *big.Int, from []*big.Int, err error) {
	earned, err = view(ctx, c, c.Coordinator, c.coordinator.PackEarned(payee), c.coordinator.UnpackEarned)
	if err != nil {
		return nil, nil, nil, fmt.Errorf("earnings of payee %d: %w", payee, err)
	}
	owed = new(big.Int)
	for index := uint32(1); index <= accounts; index++ {
		id, err := c.AccountAt(ctx, index)
		if err != nil {
			return nil, nil, nil, err
		}
		if id == (common.Hash{}) {
			break
		}
		entry, err := view(ctx, c, c.Coordinator, c.coordinator.PackAccount(id.Big()), c.coordinator.UnpackAccount)
		if err != nil {
			return nil, nil, nil, fmt.Errorf("account %v: %w", id, err)
		}
		if entry.Payee == payee && entry.Owed.Sign() > 0 {
			owed.Add(owed, entry.Owed)
			from = append(from, id.Big())
		}
	}
	return earned, owed, from, nil
}

// Calldata of what can be done with accounts and payees, each for the coordinator's address.
func (c *Contracts) Deposit(account common.Hash) []byte {
	return c.coordinator.PackDeposit(account.Big())
}

// AddConsumer lets a consumer spend.
func (c *Contracts) AddConsumer(account common.Hash, consumer common.Address) []byte {
	return c.coordinator.PackAddConsumer(account.Big(), consumer)
}

// RemoveConsumer lets it no more.
func (c *Contracts) RemoveConsumer(account common.Hash, consumer common.Address) []byte {
	return c.coordinator.PackRemoveConsumer(account.Big(), consumer)
}

// Withdraw pays out; nil is everything that no open request holds.
func (c *Contracts) Withdraw(account common.Hash, to common.Address, amount *big.Int) []byte {
	return c.coordinator.PackWithdraw(account.Big(), to, orEverything(amount))
}

func orEverything(amount *big.Int) *big.Int {
	if amount == nil {
		return new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
	}
	return amount
}

// RegisterPayee gives a recipient a number.
func (c *Contracts) RegisterPayee(recipient common.Address) []byte {
	return c.coordinator.PackRegisterPayee(recipient)
}

// Collect pays a payee what it has earned, and what accounts owe it.
func (c *Contracts) Collect(payee uint32, accounts []*big.Int) []byte {
	return c.coordinator.PackCollect(payee, accounts)
}

// ActivateKey makes the announced key of a line active.
func (c *Contracts) ActivateKey(line common.Hash) []byte { return c.coordinator.PackActivateKey(line) }

// RetireKey stops new requests of a line.
func (c *Contracts) RetireKey(line common.Hash) []byte { return c.coordinator.PackRetireKey(line) }

// RetryCallback repeats a failed callback.
func (c *Contracts) RetryCallback(request vrfcoordinator.IVRFCoordinatorRequest, beta common.Hash) []byte {
	return c.coordinator.PackRetryCallback(request, beta)
}
