using PartnerHub.Contracts;
using PartnerHub.Toolkit;
using TestPlugins.Alliance.Benefits;
using TestPlugins.Alliance.Levels;
using TestPlugins.Alliance.Violations;

namespace TestPlugins.Alliance;

/// <summary>The program: its rulebook as data, and the three kinds of question it answers.</summary>
internal sealed class AllianceProgram : IPartnerProgram
{
    public AllianceProgram(string version, Settings settings)
    {
        var sales = new Sales(settings.Exchange);
        var designations = Designations.Table(sales);
        var requirements = Requirements.Table(sales, designations);
        Description = new ProgramDescription
        {
            Id = "alliance",
            Version = version,
            Name = LocalizedText.Of("Programme Alliance (inventé)", "Alliance program (invented)"),
            Vendor = "Alliance (invented)",
            Summary = LocalizedText.Of(
                "Un programme inventé, fait des traits des grands programmes d'aujourd'hui : score, compétences, plusieurs échelles, remises par tranches, fonds qui expirent, mise à l'épreuve.",
                "An invented program made of traits of today's large programs: score, competencies, several ladders, banded rebates, funds that expire, probation."),
            Ladders = Ladders.All.All,
            Levels = Ladders.Levels.All,
            PartnerTypes = Ladders.PartnerTypes,
            Regions = Regions.All,
            Calendar = Placing.Calendar,
            Requirements = requirements.Requirements,
            Designations = designations.Designations,
            Benefits = BenefitRows.Table.Benefits,
            Violations = TestPlugins.Alliance.Violations.Sanctions.Violations,
            Duties = Duties.All,
            FactKinds = FactKinds.All,
            Units = UnitNames.Units,
            Clauses = Clauses.All(requirements.Requirements, BenefitRows.Table.Benefits),
            Notices =
            [
                LocalizedText.Of(
                    "Les taux de change livrés sont des exemples : à remplacer dans les réglages.",
                    "The exchange rates that come with it are samples: replace them in the settings."),
            ],
        };
        var benefits = new Entitlements(sales, designations);
        Eligibility = new Eligibility(Description, requirements, designations);
        Benefits = benefits;
        Sanctions = new Sanctions(benefits);
    }

    public ProgramDescription Description { get; }

    public IEligibility Eligibility { get; }

    public IBenefits Benefits { get; }

    public ISanctions Sanctions { get; }
}
