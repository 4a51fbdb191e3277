using PartnerHub.Contracts;

namespace PartnerHub.Benchmarks.Standings;

/// <summary>
/// The five statuses judged by plain code, with no table and no toolkit: what somebody writes who only ever has this one
/// program. Gives the same standing as the plugin; it is the limit the plugin is measured against.
/// </summary>
internal static class HandWritten
{
    private static readonly HashSet<string> Countries = new(StringComparer.Ordinal)
    {
        "GB", "IE", "BE", "NL", "LU", "DK", "FI", "IS", "NO", "SE", "FR", "DE", "AT", "CH", "IT", "MT", "ES", "PT", "IL", "DZ", "EG", "LY", "MA", "TN",
    };

    private static readonly Missing NobodyLooked = new() { What = "website-information", Text = LocalizedText.Of("une observation du site", "a look at the website") };

    private static readonly Reason Specialised = new() { Text = LocalizedText.Of("spécialisation en cours", "current specialisation"), Clause = "KSP-3.SPECIALISATION" };

    public static Standing Assess(Dossier dossier, DateOnly on)
    {
        var facts = dossier.Facts;
        var inRegion = Countries.Contains(dossier.Partner.Country);
        var marketing = Within(facts.UpTo("marketing-activity", on), on.AddMonths(-12), on.AddDays(-1));
        var website = Website(facts.UpTo("website-information", on), on);
        var manager = Manager(facts.UpTo("dedicated-product-manager", on), facts.UpTo("person-left", on), on);
        var sales = Sales(facts.UpTo("sales", on), on.AddMonths(-12), on.AddDays(-1));
        var joined = dossier.Membership is null ? on : dossier.Membership.JoinedOn ?? DateOnly.MinValue;
        var monthly = HandWrittenPeriods.Monthly(facts.UpTo("monthly-report", on), on, joined);
        var plan = HandWrittenPeriods.Plan(facts.UpTo("business-plan", on), on, joined);
        var review = HandWrittenPeriods.Review(facts.UpTo("quarterly-review", on), on, joined);
        var salesPeople = HandWrittenPeople.Count(facts.UpTo("certification.sales", on), facts.UpTo("person-left", on), on);
        var technicalPeople = HandWrittenPeople.Count(facts.UpTo("certification.technical", on), facts.UpTo("person-left", on), on);
        var references = References(facts.UpTo("customer-reference", on), on);
        var waivers = facts.UpTo("waiver", on);
        var specialised = inRegion && Specialisation(facts.UpTo("specialisation.enterprise", on), on);

        var levels = new LevelStanding[5];
        for (var rank = 0; rank < levels.Length; rank++)
        {
            RequirementResult[] results =
            [
                Flag(HandWrittenCells.Region[rank], inRegion),
                Count(HandWrittenCells.Marketing[rank], marketing),
                website is { } seen ? Flag(HandWrittenCells.Website[rank], seen) : Undetermined(HandWrittenCells.Website[rank]),
                Flag(HandWrittenCells.ProductManager[rank], manager),
                Count(HandWrittenCells.Sales[rank], sales),
                Owed(HandWrittenCells.Monthly[rank], monthly),
                Owed(HandWrittenCells.Plan[rank], plan),
                Owed(HandWrittenCells.Review[rank], review),
                People(HandWrittenCells.SalesPeople[rank], salesPeople),
                People(HandWrittenCells.TechnicalPeople[rank], technicalPeople),
                Count(HandWrittenCells.References[rank], references),
            ];
            levels[rank] = Level(rank, waivers.IsEmpty ? results : Waive(results, waivers, on), specialised);
        }

        return Standing(dossier, on, levels);
    }

    private static LevelStanding Level(int rank, RequirementResult[] results, bool specialised)
    {
        var eligible = true;
        foreach (var result in results)
        {
            eligible &= !result.Blocks;
        }

        var conferred = !eligible && specialised && rank <= 3;
        return new() { Level = HandWrittenCells.Levels[rank], Eligible = eligible || conferred, Conferred = conferred ? Specialised : null, Requirements = results };
    }

    private static Standing Standing(Dossier dossier, DateOnly on, LevelStanding[] levels)
    {
        var eligible = new List<string>(levels.Length);
        var earned = -1;
        for (var rank = 0; rank < levels.Length; rank++)
        {
            if (levels[rank].Eligible)
            {
                eligible.Add(levels[rank].Level);
                earned = rank;
            }
        }

        return new()
        {
            Program = "kaspersky-tiers",
            Version = "1.0.0",
            On = on,
            Current = dossier.LevelOn(on),
            Earned = earned < 0 ? null : levels[earned].Level,
            Eligible = eligible,
            Levels = levels,
            Next = earned + 1 < levels.Length ? Next(levels[earned + 1]) : null,
        };
    }

    private static NextLevel Next(LevelStanding level)
    {
        var gaps = new List<Gap>();
        foreach (var result in level.Requirements)
        {
            if (result.Blocks)
            {
                var gap = result.Verdict == Verdict.NotMet ? result.Cell.Needed.Quantity - (result.Actual.Quantity ?? 0) : null;
                gaps.Add(new() { Id = result.Cell.Requirement, Amount = gap, Unit = result.Cell.Unit });
            }
        }

        return new() { Level = level.Level, Missing = gaps };
    }

    private static RequirementResult Flag(RequirementCell cell, bool flag) =>
        cell.Demand == Demand.NotAsked ? NotAsked(cell) : new() { Cell = cell, Verdict = flag ? Verdict.Met : Verdict.NotMet, Actual = flag };

    private static RequirementResult Count(RequirementCell cell, decimal count) =>
        cell.Demand == Demand.NotAsked ? NotAsked(cell)
        : new() { Cell = cell, Verdict = count >= cell.Needed.Quantity ? Verdict.Met : Verdict.NotMet, Actual = count };

    private static RequirementResult Owed(RequirementCell cell, (int Count, DateOnly? NotOwedUntil) handedIn) =>
        cell.Demand != Demand.NotAsked && handedIn.NotOwedUntil is { } until
            ? new() { Cell = cell, Verdict = Verdict.Pending, Actual = handedIn.Count, Until = until }
            : Count(cell, handedIn.Count);

    private static RequirementResult People(RequirementCell cell, (int Present, List<DateOnly>? Graces) people)
    {
        var graces = people.Graces?.Count ?? 0;
        var byGrace = (int)cell.Needed.Quantity!.Value - people.Present;
        return byGrace > 0 && byGrace <= graces
            ? new() { Cell = cell, Verdict = Verdict.InGrace, Actual = people.Present + graces, Until = people.Graces![byGrace - 1] }
            : Count(cell, people.Present + graces);
    }

    private static RequirementResult Undetermined(RequirementCell cell) =>
        cell.Demand == Demand.NotAsked ? NotAsked(cell) : new() { Cell = cell, Verdict = Verdict.Undetermined, Missing = NobodyLooked };

    private static RequirementResult NotAsked(RequirementCell cell) => new() { Cell = cell, Verdict = Verdict.Met };

    private static RequirementResult[] Waive(RequirementResult[] results, ReadOnlySpan<Fact> waivers, DateOnly on)
    {
        foreach (var waiver in waivers)
        {
            var index = Array.FindIndex(results, result => result.Cell.Requirement == waiver.Detail("requirement").Text);
            if (index >= 0 && waiver.HoldsOn(on) && results[index].Blocks)
            {
                results[index] = results[index] with { Verdict = Verdict.Waived, Until = null, Missing = null };
            }
        }

        return results;
    }

    private static int Within(ReadOnlySpan<Fact> facts, DateOnly from, DateOnly to)
    {
        var count = 0;
        foreach (var fact in facts)
        {
            count += fact.On >= from && fact.On <= to ? 1 : 0;
        }

        return count;
    }

    private static bool? Website(ReadOnlySpan<Fact> facts, DateOnly on) =>
        facts.IsEmpty ? null : facts[^1].HoldsOn(on) && (facts[^1].Value.Flag ?? true);

    private static bool Manager(ReadOnlySpan<Fact> named, ReadOnlySpan<Fact> departures, DateOnly on)
    {
        foreach (var fact in named)
        {
            if (fact.HoldsOn(on) && (fact.Value.Flag ?? true) && (fact.Person is null || !HandWrittenPeople.HasLeft(departures, fact)))
            {
                return true;
            }
        }

        return false;
    }

    private static decimal Sales(ReadOnlySpan<Fact> sales, DateOnly from, DateOnly to)
    {
        var sum = 0m;
        foreach (var sale in sales)
        {
            if (sale.On >= from && sale.On <= to)
            {
                var amount = sale.Amount ?? 0;
                sum += sale.Details.Count > 0 && sale.Detail("endUserDiscount").Number is { } percent ? amount * (100 - percent) / 100 : amount;
            }
        }

        return sum;
    }

    private static int References(ReadOnlySpan<Fact> facts, DateOnly on)
    {
        var count = 0;
        foreach (var fact in facts)
        {
            count += fact.HoldsOn(on) && (fact.Value.Flag ?? true) ? 1 : 0;
        }

        return count;
    }

    private static bool Specialisation(ReadOnlySpan<Fact> facts, DateOnly on)
    {
        foreach (var fact in facts)
        {
            if (fact.HoldsOn(on))
            {
                return true;
            }
        }

        return false;
    }
}
