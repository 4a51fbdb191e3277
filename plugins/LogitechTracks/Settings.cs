using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using PartnerHub.Contracts;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>What the guide leaves to the vendor's teams: figures by region and track, and the choices among our readings.</summary>
/// <remarks>A member that a file leaves out has its default; generated JSON reading keeps that only where it can be set.</remarks>
internal sealed record Settings
{
    /// <summary>True when the figures are made up for a demonstration.</summary>
    public bool Sample { get; set; }

    public required IReadOnlyList<RegionSettings> Regions { get; init; }

    /// <summary>Certifications a track that asks for them wants, at least.</summary>
    public int CertificationCount { get; set; } = 1;

    /// <summary>Countries where even the premier track owes a joint business plan.</summary>
    public IReadOnlyList<string> PremierPlanMarkets { get; set; } = [];

    /// <summary>Where a partner goes that does not choose: <c>lowest</c> or <c>best-fit</c>.</summary>
    public string Unselected { get; set; } = Lowest;

    /// <summary>Percentage of a quarter's weeks that need a compliant submission.</summary>
    public decimal PosCompliance { get; set; } = 75;

    /// <summary>When a weekly file of point-of-sale data is compliant.</summary>
    public PosFileSettings PosFiles { get; set; } = new();

    /// <summary>The tracks that owe quarterly milestones.</summary>
    public IReadOnlyList<string> MilestoneTracks { get; set; } = [Tracks.Elite, Tracks.Principal];

    public DueDates DueDates { get; set; } = new();

    /// <summary>Growth rebate by track; a track without steps has none.</summary>
    public RebateSteps Leap { get; set; } = new();

    /// <summary>Marketing funds accrued, in percent of net sales, by track.</summary>
    public TrackFigures Mdf { get; set; } = new();

    /// <summary>Demo units bought per quarter at most, by track, in the region's currency.</summary>
    public TrackFigures NfrCap { get; set; } = new();

    /// <summary>Base discount in percent, by track and product category.</summary>
    public TrackDiscounts Discounts { get; set; } = new();

    public DealRegistrationSettings? DealRegistration { get; set; }

    /// <summary>Benefits suspended while a joint business plan is late.</summary>
    public IReadOnlyList<string> PlanLateSuspends { get; set; } = ["mdf", "leap"];

    /// <summary>Benefits suspended for a breach of the agreement; null for the same as for a late plan.</summary>
    public IReadOnlyList<string>? BreachSuspends { get; set; }

    /// <summary>True when a rebate for a quarter wants its milestone: at Premier by the table's asterisk, elsewhere where it is asked.</summary>
    public bool NeedsMilestone(string track) => track == Tracks.Premier || MilestoneTracks.Contains(track, StringComparer.Ordinal);

    public const string Lowest = "lowest";
    public const string BestFit = "best-fit";

    public static Settings Read(ProgramSettings settings)
    {
        var read = settings.Read(SettingsJson.Default.Settings);
        SettingsCheck.Check(read);
        return read;
    }
}

/// <summary>A part of the world with its currency and its thresholds.</summary>
internal sealed record RegionSettings
{
    public required string Id { get; init; }

    public RegionName? Name { get; set; }

    /// <summary>What it is called in texts: its name, or its id where it has none.</summary>
    [JsonIgnore]
    public LocalizedText Label => Name is { } name ? LocalizedText.Of(name.Fr, name.En) : LocalizedText.Of(Id, Id);

    public required IReadOnlyList<string> Countries { get; init; }

    public required string Currency { get; init; }

    /// <summary>Net sales of a fiscal year, at least.</summary>
    [AllowNull]
    public TrackFigures Thresholds { get; set => field = value ?? new(); } = new();

    /// <summary>Net sales of a fiscal quarter, at least; a quarter of the threshold where none is given.</summary>
    [AllowNull]
    public TrackFigures Milestones { get; set => field = value ?? new(); } = new();

    /// <summary>In place of the program's own <see cref="Settings.Leap"/>.</summary>
    public RebateSteps? Leap { get; set; }

    /// <summary>In place of the program's own <see cref="Settings.NfrCap"/>.</summary>
    public TrackFigures? NfrCap { get; set; }
}

internal sealed record RegionName
{
    public required string Fr { get; init; }

    public required string En { get; init; }
}

/// <summary>A figure per track; null where none is set.</summary>
internal sealed record TrackFigures
{
    public decimal? Premier { get; set; }

    public decimal? Elite { get; set; }

    public decimal? Principal { get; set; }

    public decimal? Of(string track) => track switch
    {
        Tracks.Premier => Premier,
        Tracks.Elite => Elite,
        _ => Principal,
    };
}

/// <summary>Rebate steps per track, ascending.</summary>
internal sealed record RebateSteps
{
    public IReadOnlyList<RebateStep> Premier { get; set; } = [];

    public IReadOnlyList<RebateStep> Elite { get; set; } = [];

    public IReadOnlyList<RebateStep> Principal { get; set; } = [];

    public IReadOnlyList<RebateStep> Of(string track) => track switch
    {
        Tracks.Premier => Premier,
        Tracks.Elite => Elite,
        _ => Principal,
    };
}

/// <summary>From a quarter's gross sales of that amount on, a rate on all of them.</summary>
internal sealed record RebateStep
{
    public required decimal From { get; init; }

    /// <summary>Percentage.</summary>
    public required decimal Rate { get; init; }
}

/// <summary>Discounts per track: percentage by product category.</summary>
internal sealed record TrackDiscounts
{
    public IReadOnlyDictionary<string, decimal> Premier { get; set; } = None;

    public IReadOnlyDictionary<string, decimal> Elite { get; set; } = None;

    public IReadOnlyDictionary<string, decimal> Principal { get; set; } = None;

    public IReadOnlyDictionary<string, decimal> Of(string track) => track switch
    {
        Tracks.Premier => Premier,
        Tracks.Elite => Elite,
        _ => Principal,
    };

    private static readonly IReadOnlyDictionary<string, decimal> None = new Dictionary<string, decimal>(StringComparer.Ordinal);
}

internal sealed record DealRegistrationSettings
{
    /// <summary>Days an opportunity is kept for the partner that registered it.</summary>
    public required int ProtectionDays { get; init; }

    /// <summary>Incentive price, in percent off.</summary>
    public required decimal Rate { get; init; }
}

/// <summary>Due dates that are our reading of the guide.</summary>
internal sealed record DueDates
{
    /// <summary>Days after 1 April, or after onboarding, by which the joint business plan is due.</summary>
    public int JointPlanDays { get; set; } = 45;

    /// <summary>Month of the quarter, 1 to 3, by whose end its marketing plan is due.</summary>
    public int MarketingPlanMonth { get; set; } = 1;

    /// <summary>Months after a quarter by whose end its review is due.</summary>
    public int ReviewMonths { get; set; } = 1;

    /// <summary>Days before the review by which its documents are due.</summary>
    public int ReviewDocumentsDays { get; set; } = 7;
}

/// <summary>What makes a weekly file compliant, where the guide only says that it must be.</summary>
internal sealed record PosFileSettings
{
    /// <summary>Days after the week's Sunday within which its file is in time.</summary>
    public int DueDays { get; set; } = 7;

    /// <summary>Rejected lines of a compliant file, in percent, at most.</summary>
    public decimal MaxRejected { get; set; } = 5;

    /// <summary>True when a file without one accepted line is not compliant.</summary>
    public bool RequiresComplete { get; set; } = true;
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(Settings))]
internal sealed partial class SettingsJson : JsonSerializerContext;
