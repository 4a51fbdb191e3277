using PartnerHub.Contracts;

namespace PartnerHub.Plugins.KasperskyTiers;

/// <summary>The program: its rulebook as data, and the three kinds of question it answers.</summary>
internal sealed class TierProgram : IPartnerProgram
{
    public TierProgram(string version, Settings settings)
    {
        var submissions = new Submissions(settings);
        var requirements = Requirements.Table(settings, People.ByTheGuide, submissions);
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
            Calendar = Placing.Calendar,
            Requirements = requirements.Requirements,
            Benefits = benefits.Benefits,
            Violations = [.. KasperskyTiers.Sanctions.Ladders.Select(ladder => ladder.Description)],
            Duties = KasperskyTiers.Duties.All,
            FactKinds = FactKinds.All,
            Clauses = Clauses.All(requirements.Requirements, benefits.Benefits),
            Notices = Clauses.Notices,
        };
        Eligibility = new Eligibility(Description, settings, submissions, requirements);
        Benefits = new Entitlements(benefits, settings);
        Sanctions = new Sanctions(settings.WorkingDays);
    }

    public ProgramDescription Description { get; }

    public IEligibility Eligibility { get; }

    public IBenefits Benefits { get; }

    public ISanctions Sanctions { get; }
}
