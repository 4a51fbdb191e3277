using System.Globalization;
using PartnerHub.Contracts;

namespace TestPlugins;

/// <summary>A small sound program: one level, one requirement, one benefit, one violation. Test plugins break it in one place.</summary>
internal class SampleProgram(string id, ProgramSettings settings) : IPartnerProgram, IEligibility, IBenefits, ISanctions
{
    private static readonly RequirementCell Sales = new() { Requirement = "sales", Level = "base", Demand = Demand.Required, Needed = 100, Unit = "EUR", Clause = "C-1" };

    private readonly ProgramDescription _description = new()
    {
        Id = id,
        Version = settings.Version,
        Name = LocalizedText.Of("Exemple", "Sample"),
        Vendor = "Sample Vendor",
        Summary = LocalizedText.Of("Un exemple.", "A sample."),
        Levels = [new() { Id = "base", Name = LocalizedText.Of("Base", "Base") }],
        Regions = [new() { Id = "home", Name = LocalizedText.Of("Europe", "Europe"), Countries = ["FR", "DE"], Currency = "EUR" }],
        Calendar = new() { YearStartMonth = 1 },
        Requirements =
        [
            new()
            {
                Id = "sales", Name = LocalizedText.Of("Ventes", "Sales"), SatisfiedBy = LocalizedText.Of("Des ventes.", "Sales."),
                Unit = "EUR", Clause = "C-1", FactKinds = ["sales"], Cells = [Sales],
            },
        ],
        Benefits =
        [
            new()
            {
                Id = "logo", Name = LocalizedText.Of("Logo", "Logo"), Form = BenefitForm.Flag, Clause = "C-1", Claim = new(),
                Cells = [new() { Level = "base", State = BenefitState.Active }],
            },
        ],
        Violations =
        [
            new()
            {
                Id = "breach", Name = LocalizedText.Of("Manquement", "Breach"), Clause = "C-1",
                Ladder = [new() { Kind = "warning", Name = LocalizedText.Of("Avertissement", "Warning") }],
            },
        ],
        Duties = [new() { Id = "report", Name = LocalizedText.Of("Compte rendu", "Report"), Clause = "C-1" }],
        FactKinds = [new() { Id = "sales", Name = LocalizedText.Of("Ventes", "Sales"), ValueType = FactValueType.Money }],
        Clauses = [new() { Id = "C-1", Title = LocalizedText.Of("Tout", "All"), Location = LocalizedText.Of("Section 1", "Section 1") }],
    };

    public virtual ProgramDescription Description => _description;

    public IEligibility Eligibility => this;

    public IBenefits Benefits => this;

    public ISanctions Sanctions => this;

    public virtual Standing Assess(Dossier dossier, DateOnly on)
    {
        var sum = 0m;
        foreach (var sale in dossier.Facts.UpTo("sales", on))
        {
            sum += sale.Amount ?? 0;
        }

        var met = sum >= 100;
        return new()
        {
            Program = _description.Id,
            Version = _description.Version,
            On = on,
            Earned = met ? "base" : null,
            Eligible = met ? ["base"] : [],
            Levels = [new() { Level = "base", Eligible = met, Requirements = [new() { Cell = Sales, Verdict = met ? Verdict.Met : Verdict.NotMet, Actual = sum }] }],
        };
    }

    public virtual LevelRuling Place(Dossier dossier, LevelRequest? request, DateOnly on) =>
        new() { Ruling = LevelOutcome.Unchanged, Reasons = [Because(Facts())] };

    public virtual IReadOnlyList<Obligation> Obligations(Dossier dossier, DateOnly from, DateOnly to) => [];

    public virtual Evidence Explain(Dossier dossier, string requirement, DateOnly on) => new() { Requirement = requirement, Reasons = [Because(Facts())] };

    public virtual IReadOnlyList<Entitlement> Grant(Dossier dossier, DateOnly on) =>
        [new() { Id = "logo", State = BenefitState.Active, Form = BenefitForm.Flag, Reasons = [Because("logo")] }];

    public virtual ClaimRuling Rule(Dossier dossier, Claim claim, DateOnly on) => new() { Ruling = ClaimOutcome.Granted, Reasons = [Because(Facts())] };

    public virtual CaseRuling Rule(Dossier dossier, SanctionCase @case, DateOnly on) =>
        new() { Step = new() { Kind = "warning" }, Reasons = [Because(Facts())] };

    public virtual IReadOnlyList<Account> Accounts(Dossier dossier, DateOnly on) => [];

    public virtual IReadOnlyList<Payout> Payouts(Dossier dossier, string period, DateOnly on) => [];

    public virtual IReadOnlyList<Suspicion> Detect(Dossier dossier, DateOnly on) => [];

    public virtual DateOnly? NextChange(Dossier dossier, DateOnly on) => on.AddDays(1);

    /// <summary>What a reason says: by default how a number reads in the culture the call runs in.</summary>
    protected virtual string Facts() => 1.5m.ToString(CultureInfo.CurrentCulture);

    protected static Reason Because(string text) => new() { Text = LocalizedText.Of(text, text), Clause = "C-1" };
}
