using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Descriptions;

/// <summary>The definition's rows of benefits as the toolkit's table.</summary>
internal static class BenefitRows
{
    public const string ClausePrefix = "DEF-B.";

    public static BenefitTable Table(Catalog catalog) => new(
        ClausePrefix, catalog.Levels, catalog.Levels.Ids, catalog.Definition.Benefits.Select(part => Row(catalog, part)));

    private static BenefitRow Row(Catalog catalog, BenefitPart part) => new()
    {
        Id = part.Id,
        Name = part.Name,
        Form = (BenefitForm)part.Form,
        Unit = part.Form switch
        {
            FormWord.PercentCeiling or FormWord.Rate => Units.Percent,
            FormWord.QuantityCeiling => part.Unit,
            _ => null,
        },
        Rule = part.Rule,
        Claim = part.Claim is { } claim ? Form(catalog, part, claim) : null,
        Clause = catalog.Clauses.Of(part.Clause, ClausePrefix + part.Id, part.Name, part.Source),
        Cells = [.. catalog.Levels.Ids.Select(level => Offer(part.Levels[level]))],
    };

    private static ClaimForm Form(Catalog catalog, BenefitPart part, ClaimPart claim) => new()
    {
        Process = (ClaimProcess)claim.Process,
        Details = [.. claim.Details.Select(DefinedDescription.Detail)],
        Period = Period(catalog, part, claim),
        Stages = [.. claim.Stages.Select(Stages.Name)],
    };

    /// <summary>What is paid for a period is claimed for one.</summary>
    private static PeriodForm? Period(Catalog catalog, BenefitPart part, ClaimPart claim) =>
        part.Payout is { } payout ? catalog.Year.Of(Catalog.Form(payout.Period), new DateOnly(2024, 1, 1)).Form
        : claim.Period == PeriodWord.None ? null
        : (PeriodForm)claim.Period;

    private static Offer Offer(OfferPart part) => new()
    {
        State = State(part.State),
        Value = part.Value is { } value ? value : FactValue.None,
        Text = part.Text,
        Bands = [.. part.Bands.Select(band => new Band { From = band.From, Rate = band.Rate })],
        Cap = part.Cap,
        Note = part.Note,
        Origin = part.Source?.Kind == SourceKind.Suggestion ? CellOrigin.Inferred : CellOrigin.Guide,
    };

    private static BenefitState State(StateWord word) => word switch
    {
        StateWord.Active => BenefitState.Active,
        StateWord.ByInvitation => BenefitState.ByInvitation,
        StateWord.OnApplication => BenefitState.OnApplication,
        StateWord.Unspecified => BenefitState.Unspecified,
        _ => BenefitState.NotGranted,
    };
}
