package keynode

import (
	"context"
	"encoding/json"
	"net"
	"os"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/enclave/keynode/contracts"
	"github.com/veritee/veritee/enclave/keynode/vault"
)

// maxBook bounds the file of addresses.
const maxBook = 256 << 10

// A book is where peers may be reached. It is only a hint: who is reached there, the connection proves.
type book struct {
	path string

	mu    sync.Mutex
	where map[common.Address]string
	busy  map[common.Address]bool
}

// openBook reads what was known before; a file that can't be read is none.
func openBook(path string) *book {
	b := &book{path: path, where: make(map[common.Address]string), busy: make(map[common.Address]bool)}
	if path == "" {
		return b
	}
	if stat, err := os.Stat(path); err == nil && stat.Size() <= maxBook {
		content, _ := os.ReadFile(path)
		_ = json.Unmarshal(content, &b.where)
	}
	return b
}

func (b *book) empty() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	return len(b.where) == 0
}

func (b *book) of(peer common.Address) []string {
	b.mu.Lock()
	defer b.mu.Unlock()
	if where := b.where[peer]; where != "" {
		return []string{where}
	}
	return nil
}

// learn takes what a committee says. What isn't host:port is left out.
func (b *book) learn(found map[common.Address]string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	news := false
	for who, text := range found {
		where := strings.TrimSuffix(strings.TrimPrefix(text, "https://"), "/")
		if _, _, err := net.SplitHostPort(where); err == nil && b.where[who] != where {
			b.where[who], news = where, true
		}
	}
	if news && b.path != "" {
		if content, err := json.MarshalIndent(b.where, "", "  "); err == nil {
			_ = vault.Write(b.path, content)
		}
	}
}

// begin is true for one at a time.
func (b *book) begin(peer common.Address) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.busy[peer] {
		return false
	}
	b.busy[peer] = true
	return true
}

func (b *book) end(peer common.Address) {
	b.mu.Lock()
	defer b.mu.Unlock()
	delete(b.busy, peer)
}

// readBook reads from the events in which sessions were opened where members are reached: of the generations first, then of the open session,
// which is newer. It is false where not all could be read, or where an event that there must be isn't shown: then it is to be read again.
func (n *Node) readBook(ctx context.Context, s *state) bool {
	var blocks []uint64
	for number := s.generation; number > 0 && number+3 > s.generation; number-- {
		if g, ok := s.generations[number]; ok {
			blocks = append([]uint64{g.OpenedAt}, blocks...)
		}
	}
	if s.session.ID != 0 {
		blocks = append(blocks, s.session.OpenedAt)
	}
	whole := true
	for _, block := range blocks {
		logs, err := n.config.Chain.Logs(ctx, n.config.Committee, contracts.SessionOpened, block)
		if err != nil {
			n.config.Log.Warn("where peers are reached can't be read", "block", block, "error", err.Error())
		}
		whole = whole && len(logs) > 0
		for _, log := range logs {
			n.book.learn(contracts.ReadEndpoints(log.Data))
		}
	}
	return whole
}
