using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>A row of a benefit table, as the guide has it.</summary>
public sealed record BenefitRow
{
    /// <summary>Id of the benefit.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>How its value reads.</summary>
    public BenefitForm Form { get; init; } = BenefitForm.Flag;

    /// <summary>Unit of its value; null when it has none.</summary>
    public string? Unit { get; init; }

    /// <summary>The rule behind it, in words.</summary>
    public LocalizedText? Rule { get; init; }

    /// <summary>What a claim on it says; null when claims on it are not ruled on.</summary>
    public ClaimForm? Claim { get; init; }

    /// <summary>What each level grants, in the table's order of columns.</summary>
    public IReadOnlyList<Offer> Cells { get; init; } = [];

    /// <summary>The clause of the row; null for the table's prefix followed by the id.</summary>
    public string? Clause { get; init; }

    /// <summary>Starts a row.</summary>
    public static BenefitRow Of(string id, string fr, string en) => new() { Id = id, Name = LocalizedText.Of(fr, en) };

    /// <summary>What each level grants, in the table's order of columns.</summary>
    public BenefitRow Grants(params Offer[] cells) => this with { Cells = cells };

    /// <summary>Its value is a percentage not to be exceeded.</summary>
    public BenefitRow UpToPercent() => this with { Form = BenefitForm.PercentCeiling, Unit = Units.Percent };

    /// <summary>Its value is a quantity or an amount not to be exceeded.</summary>
    public BenefitRow UpTo(string unit) => this with { Form = BenefitForm.QuantityCeiling, Unit = unit };

    /// <summary>Its value is a percentage paid on a base.</summary>
    public BenefitRow AtRate() => this with { Form = BenefitForm.Rate, Unit = Units.Percent };

    /// <summary>A text says how it is served.</summary>
    public BenefitRow InWords() => this with { Form = BenefitForm.Text };

    /// <summary>The clause it rests on, when it is not the table's own.</summary>
    public BenefitRow Under(string clause) => this with { Clause = clause };

    /// <summary>The rule behind it; claims on it are ruled on.</summary>
    public BenefitRow Claimed(string fr, string en, ClaimForm? form = null) => this with { Rule = LocalizedText.Of(fr, en), Claim = form ?? new() };

    /// <summary>The rule behind it.</summary>
    public BenefitRow Ruled(string fr, string en) => this with { Rule = LocalizedText.Of(fr, en) };
}
