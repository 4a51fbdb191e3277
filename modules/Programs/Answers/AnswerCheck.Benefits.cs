using PartnerHub.Contracts;

namespace PartnerHub.Programs.Answers;

internal ref partial struct AnswerCheck
{
    private const int MostAccounts = 1_000;
    private const int MostLots = 10_000;
    private const int MostPayouts = 1_000;
    private const int MostLines = 1_000;

    public Entitlement[] Entitlements(IReadOnlyList<Entitlement>? answer)
    {
        var entitlements = Copy(answer as Entitlement[], Answered(answer), words.Benefits.Count, "benefits");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < entitlements.Length; i++)
        {
            var entitlement = entitlements[i];
            Declared(entitlement.Id, words.Benefits, "benefits[].id");
            if (!seen.Add(entitlement.Id))
            {
                throw Wrong("benefits[].id", Expected.OnceEach, entitlement.Id);
            }

            OneOf(entitlement.State, BenefitState.Unspecified, "benefits[].state");
            OneOf(entitlement.Form, BenefitForm.Rate, "benefits[].form");
            Value(entitlement.Value, "benefits[].value");
            Token(entitlement.Unit, TextLimits.Id, "benefits[].unit");
            if (entitlement.Text is not null)
            {
                Text(entitlement.Text, "benefits[].text");
            }

            var reasons = Reasons(entitlement.Reasons);
            Put(ref entitlements, answer!, i, ReferenceEquals(reasons, entitlement.Reasons) ? entitlement : entitlement with { Reasons = reasons });
        }

        return entitlements;
    }

    public Account[] Accounts(IReadOnlyList<Account>? answer)
    {
        var accounts = Copy(answer as Account[], Answered(answer), MostAccounts, "accounts");
        for (var i = 0; i < accounts.Length; i++)
        {
            var account = accounts[i];
            Declared(account.Benefit, words.Benefits, "accounts[].benefit");
            Currency(account.Currency, "accounts[].currency");
            Put(ref accounts, answer!, i, account with { Lots = Lots(account), Reasons = Reasons(account.Reasons) });
        }

        return accounts;
    }

    public Payout[] Payouts(IReadOnlyList<Payout>? answer)
    {
        var payouts = Copy(answer as Payout[], Answered(answer), MostPayouts, "payouts");
        for (var i = 0; i < payouts.Length; i++)
        {
            var payout = payouts[i];
            Declared(payout.Benefit, words.Benefits, "items[].benefit");
            Money(payout.Amount, payout.Currency, "items[].");
            Put(ref payouts, answer!, i, payout with { Lines = Lines(payout), Reasons = Reasons(payout.Reasons) });
        }

        return payouts;
    }

    private Lot[] Lots(Account account)
    {
        var lots = Copy(account.Lots as Lot[], account.Lots, MostLots, "accounts[].lots");
        for (var i = 0; i < lots.Length; i++)
        {
            var lot = lots[i];
            Day(lot.AccruedOn, "accounts[].lots[].accruedOn");
            Day(lot.LastDay, "accounts[].lots[].lastDay");
            Money(lot.Amount, account.Currency, "accounts[].lots[].");
            Money(lot.Left, account.Currency, "accounts[].lots[].left.");
            Put(ref lots, account.Lots, i, lot with { Reasons = Reasons(lot.Reasons, needed: false) });
        }

        return lots;
    }

    private PayoutLine[] Lines(Payout payout)
    {
        var lines = Copy(payout.Lines as PayoutLine[], payout.Lines, MostLines, "items[].lines");
        foreach (var line in lines)
        {
            Text(line.Text, "items[].lines[].text");
        }

        return lines;
    }
}
