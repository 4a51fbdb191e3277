using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>The whole rulebook as data.</summary>
internal static class Description
{
    public static ProgramDescription Of(Settings settings, string version) => new()
    {
        Id = "logitech-tracks",
        Version = version,
        Name = LocalizedText.Of("Programme à parcours de type Logitech", "Logitech-style track program"),
        Vendor = "Logitech",
        Summary = LocalizedText.Of(
            "Trois parcours, que le partenaire choisit parmi ceux auxquels il est éligible. D'après le guide en vigueur au 1er octobre 2023 ; les seuils et les taux sont des réglages.",
            "Three tracks, among which the partner chooses those it is eligible for. After the guide in force on 1 October 2023; thresholds and rates are settings."),
        Levels = Tracks.All.All,
        LevelWord = LocalizedText.Of("parcours", "track"),
        PartnerTypes = Tracks.PartnerTypes,
        Regions = [.. settings.Regions.Select(ToRegion)],
        Calendar = new ProgramCalendar { YearStartMonth = FiscalYear.Calendar.StartMonth, Windows = Windows.All },
        Requirements = Overview.Requirements(settings),
        Benefits = Overview.Benefits(settings),
        Violations = LogitechTracks.Ladders.Violations(settings),
        Duties = Duties.All,
        FactKinds = FactKinds.All,
        Units = UnitNames.All,
        SalesReporting = PosFiles(settings.PosFiles),
        Clauses = Clauses.All,
        Notices = [.. Notices.Of(settings)],
    };

    private static SalesReporting PosFiles(PosFileSettings files) => new()
    {
        Kind = LogitechTracks.FactKinds.Sales,
        SubmissionKind = LogitechTracks.FactKinds.PosSubmission,
        WhyDetail = LogitechTracks.FactKinds.Why,
        Period = PeriodForm.Week,
        DueDays = files.DueDays,
        MaxRejectedShare = files.MaxRejected / 100,
        RequiresComplete = files.RequiresComplete,
        Clause = LogitechTracks.Clauses.PosData,
    };

    private static Region ToRegion(RegionSettings region) => new()
    {
        Id = region.Id,
        Name = region.Label,
        Countries = region.Countries,
        Currency = region.Currency,
    };
}
