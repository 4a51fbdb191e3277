using PartnerHub.Contracts;
using PartnerHub.Plugins.KasperskyTiers.StatusChanges;
using PartnerHub.Plugins.KasperskyTiers.Violations;

namespace PartnerHub.Plugins.KasperskyTiers;

/// <summary>The program: its rulebook as data, and the three kinds of question it answers.</summary>
internal sealed class TierProgram : IPartnerProgram
{
    public TierProgram(string version, Settings settings)
    {
        var submissions = new Submissions(settings);
        var sales = new BusinessSales(settings.Products, settings.OfficialDistributors);
        var requirements = Requirements.Table(settings, People.ByTheGuide, submissions, sales);
        var benefits = KasperskyTiers.Benefits.Table;
        Description = new ProgramDescription
        {
            Id = "kaspersky-tiers",
            Version = version,
            Name = LocalizedText.Of("Programme partenaires à cinq statuts", "Five-status partner program"),
            Vendor = "Kaspersky",
            Summary = LocalizedText.Of(
                "Règles tirées du guide 2017 de la région Europe : cinq statuts gagnés par les ventes et par les personnes certifiées.",
                "Rules taken from the 2017 guide for the European region: five statuses earned by sales and by certified people."),
            Levels = Levels.List.All,
            LevelWord = LocalizedText.Of("statut", "status"),
            Regions = [settings.Region.Describe()],
            Calendar = Windows.Calendar,
            Requirements = requirements.Requirements,
            Benefits = benefits.Benefits,
            Violations = Ladders.Violations,
            Duties = KasperskyTiers.Duties.All,
            FactKinds = FactKinds.All,
            Units = UnitNames.All,
            Clauses = Clauses.All(requirements.Requirements, benefits.Benefits),
            Notices = Clauses.Notices,
        };
        Eligibility = new Eligibility(Description, settings, submissions, requirements, sales);
        Benefits = new Entitlements(benefits, settings, sales);
        Sanctions = new Sanctions(settings);
    }

    public ProgramDescription Description { get; }

    public IEligibility Eligibility { get; }

    public IBenefits Benefits { get; }

    public ISanctions Sanctions { get; }
}
