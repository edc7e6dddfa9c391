package onchain

import (
	"fmt"
	"strings"
	"time"
)

// Over says whether nothing more comes of a claim.
func (c RollupClaim) Over() bool { return c.Status == "Final" || c.Status == "Rejected" }

// Range is its blocks as a person writes them.
func (c RollupClaim) Range() string {
	if c.Claim.FirstBlock == c.Claim.LastBlock {
		return fmt.Sprint(c.Claim.FirstBlock)
	}
	return fmt.Sprintf("%d-%d", c.Claim.FirstBlock, c.Claim.LastBlock)
}

// Waits says in plain words what a claim waits for and until when, under the policy that it was made under.
func (c RollupClaim) Waits(p RollupPolicy, head RollupHead, now uint64) string {
	switch c.Status {
	case "Held":
		return c.held()
	case "Rejected":
		return map[string]string{
			"ZkTimeout":       "no ZK proof came in time",
			"ZkContradiction": "a ZK proof shows another result",
			"Resolved":        "the guardian resolved it so",
			"Superseded":      "its blocks, or its parent's, are final otherwise",
		}[c.Reason]
	case "Final":
		if c.Written {
			return ""
		}
		return "nothing: anyone can write down that it is final"
	}

	var missing []string
	if c.ZKAt == 0 {
		missing = append(missing, "a ZK proof "+deadline(c.ClaimedAt+p.ZKTime, now))
	}
	if c.TEEAt == 0 && c.FinalAt == 0 {
		left := max(int(p.Accepts)-int(c.Accepts), 1)
		missing = append(missing, fmt.Sprintf("%d more ACCEPT%s %s", left, plural(left), deadline(c.ClaimedAt+p.TEETime, now)))
	}
	yes := "both factors say yes"
	if c.TEEAt == 0 {
		yes = "ZK says yes, and is enough alone at present"
	}
	switch {
	case len(missing) > 0:
		return strings.Join(missing, " and ")
	case c.FinalAt == 0:
		return "another ZK verifier: the one that took its proof is frozen"
	case head.Held != 0 && c.Claim.LastBlock >= head.Held:
		return fmt.Sprintf("%s; a contradiction holds everything from block %d on", yes, head.Held)
	case c.Claim.FirstBlock != head.Number+1:
		return fmt.Sprintf("%s; the blocks from %d on come first", yes, head.Number+1)
	}
	return yes + "; final unless a REJECT comes " + deadline(c.FinalAt, now)
}

func (c RollupClaim) held() string {
	text := map[string]string{
		"TeeTimeout":       "too few ACCEPTs came in time; it goes on by itself when they come",
		"TeeContradiction": "an enclave says that its result is wrong; people or more enclaves decide",
		"ZkBroken":         "two ZK proofs of different results: the ZK verifier is broken, and frozen",
	}[c.Reason]
	if c.Resolution != nil {
		text += fmt.Sprintf("; a resolution is announced: %s at %s", map[bool]string{true: "upheld", false: "rejected"}[c.Resolution.Uphold], clock(c.Resolution.At))
	}
	return text
}

// Remedy is what a person does next about a claim, a command where there is one; empty if nothing.
func (c RollupClaim) Remedy(now uint64) string {
	id := "--claim " + c.ID.Hex()
	switch {
	case c.Status == "Held" && c.Resolution != nil && c.Resolution.At <= now:
		return "`veritee rollup resolve " + id + " --execute` carries the announced resolution out"
	case c.Status == "Held" && c.Resolution != nil:
		return "see that the announced resolution is right; the guardian can withdraw it until then: `veritee rollup resolve " + id + " --withdraw`"
	}
	if c.Status != "Held" {
		if c.Status == "Final" && !c.Written {
			return "`veritee rollup poke " + id + "` writes it down"
		}
		return ""
	}
	switch c.Reason {
	case "TeeTimeout":
		return "see why no worker proves it: `veritee request show " + c.RequestID.Hex() + "`"
	case "TeeContradiction":
		return "execute its blocks yourself (`veritee rollup show " + id + " --json > claim.json`, then `veritee prove --claim claim.json --rpc <node of the rollup>`); by what comes out the guardian announces: `veritee rollup resolve " + id + " --uphold` or `--reject`, each with `--evidence`"
	case "ZkBroken":
		return "ask who made the ZK proofs; the guardian resolves each claim, and the rollup's owner names another ZK verifier"
	}
	return ""
}

func plural(n int) string {
	if n == 1 {
		return ""
	}
	return "s"
}

// deadline is a time to come, or one that is over, in words.
func deadline(at, now uint64) string {
	if at < now {
		return fmt.Sprintf("(expected until %s)", clock(at))
	}
	return fmt.Sprintf("until %s (%v left)", clock(at), time.Duration(at-now)*time.Second)
}

func clock(at uint64) string { return time.Unix(int64(at), 0).UTC().Format("2006-01-02 15:04:05 MST") }
