using System.Globalization;
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
            if (entitlement.Form != words.FormOf(entitlement.Id))
            {
                throw Wrong("benefits[].form", Expected.Exactly(words.FormOf(entitlement.Id).ToString()), entitlement.Form.ToString());
            }

            Value(entitlement.Value, "benefits[].value");
            NotNegative(entitlement.Value.Number, "benefits[].value");
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

    public Account[] Accounts(IReadOnlyList<Account>? answer, DateOnly on)
    {
        var accounts = Copy(answer as Account[], Answered(answer), MostAccounts, "accounts");
        var seen = new HashSet<(string Benefit, string Currency)>();
        for (var i = 0; i < accounts.Length; i++)
        {
            var account = accounts[i];
            Declared(account.Benefit, words.Benefits, "accounts[].benefit");
            Currency(account.Currency, "accounts[].currency");
            if (!seen.Add((account.Benefit, account.Currency)))
            {
                throw Wrong("accounts[].benefit", Expected.OnceEach, account.Benefit);
            }

            Put(ref accounts, answer!, i, account with { Lots = Lots(account, on), Reasons = Reasons(account.Reasons) });
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
            NotNegative(payout.Points, "items[].points");
            if (payout.Amount is not null && payout.Points is not null)
            {
                throw Wrong("items[].points", Expected.OneOrTheOther, "2");
            }

            Put(ref payouts, answer!, i, payout with { Lines = Lines(payout), Reasons = Reasons(payout.Reasons) });
        }

        return payouts;
    }

    private Lot[] Lots(Account account, DateOnly on)
    {
        var lots = Copy(account.Lots as Lot[], account.Lots, MostLots, "accounts[].lots");
        for (var i = 0; i < lots.Length; i++)
        {
            var lot = lots[i];
            Day(lot.AccruedOn, "accounts[].lots[].accruedOn");
            Day(lot.LastDay, "accounts[].lots[].lastDay");
            NotAfter(lot.AccruedOn, on, "accounts[].lots[].accruedOn");
            NotBefore(lot.LastDay, on, "accounts[].lots[].lastDay");
            NotNegative(lot.Amount, "accounts[].lots[].amount");
            NotNegative(lot.Left, "accounts[].lots[].left");
            if (lot.Left > lot.Amount)
            {
                throw Wrong("accounts[].lots[].left", Expected.AtMostFigure(lot.Amount), lot.Left.ToString(CultureInfo.InvariantCulture));
            }

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
            Figure(line.Base, "items[].lines[].base");
            Figure(line.Value, "items[].lines[].value");
            if (line.Rate is < 0 or > 100)
            {
                throw Wrong("items[].lines[].rate", Expected.Percentage, line.Rate.Value.ToString(CultureInfo.InvariantCulture));
            }
        }

        return lines;
    }
}
