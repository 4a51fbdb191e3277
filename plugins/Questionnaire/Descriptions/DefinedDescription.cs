using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Descriptions;

/// <summary>The rulebook of a definition as data.</summary>
internal static class DefinedDescription
{
    public static ProgramDescription Of(
        Catalog catalog, string version, IReadOnlyList<Requirement> requirements, IReadOnlyList<Designation> designations, BenefitTable benefits, IReadOnlyList<DefinedLadder> ladders, IReadOnlyList<Duty> duties)
    {
        var definition = catalog.Definition;
        var calendar = Calendar(catalog);
        var reporting = definition.SalesReporting is { } part ? SalesReporting(catalog, part) : null;
        return new()
        {
            Id = definition.Program.Id,
            Version = version,
            Name = definition.Program.Name,
            Vendor = definition.Program.Vendor,
            Summary = definition.Program.Summary,
            Languages = definition.Languages,
            Ladders = catalog.Ladders.All,
            Levels = catalog.Levels.All,
            LevelWord = definition.LevelWord ?? LocalizedText.Of("niveau", "level"),
            PartnerTypes = [.. definition.PartnerTypes.Select(type => new PartnerType { Id = type.Id, Name = type.Name })],
            Regions = catalog.Regions,
            Calendar = calendar,
            Requirements = requirements,
            Designations = designations,
            Benefits = benefits.Benefits,
            Violations = [.. ladders.Select(ladder => ladder.Ladder.Description)],
            Duties = duties,
            FactKinds = [.. definition.FactKinds.Select(Kind), Waiver.Declaration],
            Units = catalog.Units,
            SalesReporting = reporting,
            Clauses = catalog.Clauses.All,
            Notices = definition.Notices,
        };
    }

    private static ProgramCalendar Calendar(Catalog catalog) => new()
    {
        YearStartMonth = catalog.Definition.Calendar.YearStartMonth,
        Windows =
        [
            .. catalog.Definition.Calendar.Windows.Select(window => new ChangeWindow
            {
                Id = window.Id,
                Name = window.Name,
                FirstDay = window.FirstDay,
                LastDay = window.LastDay,
                Clause = catalog.Clauses.Of(window.Clause, "DEF-W." + window.Id, window.Name, window.Source),
            }),
        ],
    };

    private static FactKind Kind(FactKindPart part) => new()
    {
        Id = part.Id,
        Name = part.Name,
        ValueType = (FactValueType)part.ValueType,
        AllowedValues = part.AllowedValues,
        ValueOptional = part.ValueOptional,
        Unit = part.Unit,
        PerPerson = part.PerPerson,
        HasValidity = part.HasValidity,
        Period = (PeriodForm)part.Period,
        Cadence = (PeriodForm)part.Cadence,
        Additive = part.Additive,
        Details = [.. part.Details.Select(Detail)],
    };

    public static FactDetail Detail(DetailPart part) => new()
    {
        Id = part.Id,
        Name = part.Name,
        Type = (FactDetailType)part.Type,
        Required = part.Required,
        Additive = part.Additive,
    };

    private static SalesReporting SalesReporting(Catalog catalog, SalesReportingPart part) => new()
    {
        Kind = part.Kind,
        SubmissionKind = part.SubmissionKind,
        WhyDetail = part.WhyDetail,
        Period = (PeriodForm)part.Period,
        DueDays = part.DueDays,
        MaxRejectedShare = part.MaxRejectedShare,
        RequiresComplete = part.RequiresComplete,
        Clause = catalog.Clauses.Of(part.Clause, "DEF-SALES-REPORTING", LocalizedText.Of("Fichiers de ventes", "Files of sales")),
    };
}
