using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Answers;
using PartnerHub.Plugins.Questionnaire.Descriptions;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire;

/// <summary>A program made of a definition. All of it is worked out here, so that answering only looks things up.</summary>
internal sealed class DefinedProgram : IPartnerProgram
{
    public DefinedProgram(string version, Definition definition)
    {
        var catalog = new Catalog(definition);
        var measures = new Measures(catalog);
        var judging = new Judging(catalog, measures);
        var benefits = BenefitRows.Table(catalog);
        var ladders = DefinedLadder.All(catalog);
        var moves = DefinedMoves.All(catalog);
        Description = DefinedDescription.Of(catalog, version, judging.Requirements, measures.Designations.Designations, benefits, ladders, [.. DutyList.Parts(definition).Select(part => DutyList.Duty(catalog, part))]);
        var eligibility = new Eligibility(Description, catalog, measures, judging, moves);
        Eligibility = eligibility;
        Benefits = new Entitlements(catalog, measures, benefits, judging, eligibility.Changes, new Suspension(Description.Violations, ladders));
        Sanctions = new Sanctions(Description, ladders, definition.Sanctions, WorkingDays.Of("$.calendar.holidays", definition.Calendar.Holidays), eligibility, Benefits);
    }

    public ProgramDescription Description { get; }

    public IEligibility Eligibility { get; }

    public IBenefits Benefits { get; }

    public ISanctions Sanctions { get; }
}
