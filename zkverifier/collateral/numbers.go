package collateral

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"github.com/veritee/veritee/zkverifier/dcap"
)

// listTime is for a list that isn't indispensable.
const listTime = 5 * time.Second

// Number is one of the TCB evaluation data numbers that a service has sets for.
type Number = dcap.EvaluationNumber

// numbersChain is the header with the chain of whoever signed the list.
var numbersChain = []string{"TCB-Evaluation-Data-Numbers-Issuer-Chain"}

// Numbers asks which evaluation numbers there are for a kind of TEE, the newest first as Intel has them. It helps to choose one to
// ask for ([Subject.Number]). The list is Intel's, signed, and holds now; only revocations aren't asked for. The first source that
// has one counts.
func (c *Client) Numbers(ctx context.Context, tee dcap.TEE) ([]Number, error) {
	var errs []error
	for _, s := range c.sources {
		list, err := c.numbers(ctx, c.fetch, s, tee)
		if err == nil {
			err = list.Check(c.now(), nil)
		}
		if err == nil {
			return list.Numbers, nil
		}
		errs = append(errs, fmt.Errorf("source %s: %w", s, err))
	}
	return nil, fmt.Errorf("evaluation numbers of %s: %w", tee, errors.Join(errs...))
}

// notIntelsError says that a list of numbers came that Intel didn't sign, or not for this.
type notIntelsError struct{ error }

// numbers gets a source's list and authenticates it.
func (c *Client) numbers(ctx context.Context, f fetcher, s source, tee dcap.TEE) (*dcap.EvaluationNumbers, error) {
	var text, issuers string
	var signature []byte
	err := f.get(ctx, "numbers", s.numbers(tee), maxJSON, func(body []byte, header http.Header) (err error) {
		if text, signature, err = signed(body, "tcbEvaluationDataNumbers"); err == nil {
			issuers, err = chain(header, numbersChain)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	list, err := c.verifier.EvaluationNumbers(text, signature, issuers)
	if err != nil {
		return nil, notIntelsError{err}
	}
	if list.TEE != tee {
		return nil, notIntelsError{fmt.Errorf("evaluation numbers: they are for %s, want some for %s", list.TEE, tee)}
	}
	return list, nil
}

// set is what the numbers of a subject's set may be.
type set struct{ lowest, highest uint32 }

// sets asks a source, once, which numbers the wanted set may have. That a source has no list that holds isn't an error of its
// answer, since older ones know no such question: unknown says why. A list that Intel didn't sign is.
func (c *Client) sets(ctx context.Context, s source, about Subject, e *dcap.Endorsements) (is *set, unknown, wrong error) {
	if about.Number != 0 {
		return &set{about.Number, about.Number}, nil, nil
	}
	once := c.fetch
	once.attempts, once.timeout = 1, min(once.timeout, listTime)
	list, err := c.numbers(ctx, once, s, about.TEE)
	if forged := (notIntelsError{}); errors.As(err, &forged) {
		return nil, nil, err
	}
	if err == nil {
		err = list.Check(c.now(), e)
	}
	if err != nil {
		return nil, fmt.Errorf("nobody but the source %s says that evaluation number %d is Intel's %s set, since its list of numbers isn't to be had: %w",
			s, e.TCBInfo.Evaluation, about.set(), err), nil
	}
	if about.Update == Early {
		return &set{list.Early(), list.Early()}, nil, nil
	}
	is = new(set)
	is.lowest, is.highest = list.Standard(c.now())
	return is, nil, nil
}

// has says whether a bundle's parts are of the set.
func (s *set) has(b *Bundle) bool {
	info, qe := b.Endorsements.TCBInfo.Evaluation, b.Endorsements.QEIdentity.Evaluation
	return min(info, qe) >= s.lowest && max(info, qe) <= s.highest
}
