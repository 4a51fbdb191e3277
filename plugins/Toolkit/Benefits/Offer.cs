using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>One cell of a benefit table. A bare number reads as a ceiling or a rate, as the row's form says.</summary>
public sealed record Offer
{
    /// <summary>The state at the level.</summary>
    public required BenefitState State { get; init; }

    /// <summary>The ceiling or rate; none for a flag.</summary>
    public FactValue Value { get; init; }

    /// <summary>How it is served, in words.</summary>
    public LocalizedText? Text { get; init; }

    /// <summary>The steps of a rate that rises, low to high.</summary>
    public IReadOnlyList<Band> Bands { get; init; } = [];

    /// <summary>The most it pays at one time; null when there is no limit.</summary>
    public decimal? Cap { get; init; }

    /// <summary>Where the cell comes from.</summary>
    public CellOrigin Origin { get; init; }

    /// <summary>A remark on the cell.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Granted.</summary>
    public static Offer Yes { get; } = new() { State = BenefitState.Active };

    /// <summary>Not part of the level.</summary>
    public static Offer No { get; } = new() { State = BenefitState.NotGranted };

    /// <summary>The vendor invites.</summary>
    public static Offer ByInvitation { get; } = new() { State = BenefitState.ByInvitation };

    /// <summary>The partner applies.</summary>
    public static Offer OnApplication { get; } = new() { State = BenefitState.OnApplication };

    /// <summary>Nobody has said.</summary>
    public static Offer Unspecified { get; } = new() { State = BenefitState.Unspecified, Origin = CellOrigin.Unsupported };

    /// <summary>Granted, served as the text says.</summary>
    public static Offer As(string fr, string en) => new() { State = BenefitState.Active, Text = LocalizedText.Of(fr, en) };

    /// <summary>Granted, at rates that rise, each on its own part.</summary>
    public static Offer InBands(BandedRate rate) => new() { State = BenefitState.Active, Bands = rate.Bands, Cap = rate.Cap };

    /// <summary>The same cell, served as the text says.</summary>
    public Offer Saying(string fr, string en) => this with { Text = LocalizedText.Of(fr, en) };

    /// <summary>The same cell with another origin.</summary>
    public Offer From(CellOrigin origin) => this with { Origin = origin };

    /// <summary>The same cell with a remark.</summary>
    public Offer Noting(string fr, string en) => this with { Note = LocalizedText.Of(fr, en) };

    /// <summary>Granted, with a ceiling or a rate.</summary>
    public static implicit operator Offer(int value) => new() { State = BenefitState.Active, Value = value };

    /// <summary>Granted, with a ceiling or a rate.</summary>
    public static implicit operator Offer(decimal value) => new() { State = BenefitState.Active, Value = value };
}
