using PartnerHub.Contracts;

namespace PartnerHub.Host.Tests.CommandLine;

/// <summary>A made-up rulebook that has one of everything the command line prints.</summary>
internal static class SampleProgram
{
    public static readonly ProgramDescription Description = new()
    {
        Id = "sample",
        Version = "1.2.0",
        Name = LocalizedText.Of("Programme d’essai", "Sample program"),
        Vendor = "Acme",
        Summary = LocalizedText.Of("Un programme inventé.", "A made-up program."),
        Levels = [new() { Id = "bronze", Name = LocalizedText.Of("Bronze", "Bronze") }, new() { Id = "silver", Name = LocalizedText.Of("Argent", "Silver") }],
        Regions = [new() { Id = "europe", Name = LocalizedText.Of("Europe", "Europe"), Countries = ["FR", "DE"], Currency = "EUR" }],
        Calendar = new()
        {
            YearStartMonth = 1,
            Windows = [new() { Id = "january", Name = LocalizedText.Of("Changement de niveau", "Change of level"), FirstDay = "01-01", LastDay = "01-31", Clause = "ACM-2" }],
        },
        Requirements =
        [
            Row("annual-sales", "Ventes annuelles", "Annual sales", "EUR", 7_000m, 13_000m),
            Row("dedicated-product-manager", "Chef de produit attitré", "Dedicated product manager", "flag", FactValue.None, true),
            Row("specialists", "Spécialistes", "Specialists", "persons", FactValue.None, 2),
        ],
        Benefits =
        [
            new()
            {
                Id = "discount", Name = LocalizedText.Of("Remise", "Discount"), Form = BenefitForm.PercentCeiling, Clause = "ACM-B.discount", Claim = new(),
                Cells =
                [
                    new() { Level = "bronze", State = BenefitState.Active, Value = 20, Unit = "percent" },
                    new() { Level = "silver", State = BenefitState.Active, Value = 25, Unit = "percent", Origin = CellOrigin.Inferred },
                ],
            },
            new()
            {
                Id = "leads", Name = LocalizedText.Of("Contacts", "Leads"), Form = BenefitForm.Flag, Clause = "ACM-B.leads",
                Cells = [new() { Level = "bronze", State = BenefitState.NotGranted }, new() { Level = "silver", State = BenefitState.OnApplication }],
            },
        ],
        Violations =
        [
            new()
            {
                Id = "territory", Name = LocalizedText.Of("Vente hors territoire", "Selling outside the territory"), Clause = "ACM-3",
                Ladder =
                [
                    new() { Kind = "warning", Name = LocalizedText.Of("Avertissement", "Warning") },
                    new() { Kind = "one-of", Name = LocalizedText.Of("Mesure au choix", "A measure"), Options = ["downgrade", "termination"], AfterDays = 60, NeedsApproval = true },
                ],
            },
        ],
        Duties = [new() { Id = "plan", Name = LocalizedText.Of("Plan annuel", "Yearly plan"), Clause = "ACM-4" }],
        FactKinds =
        [
            new() { Id = "sales", Name = LocalizedText.Of("Vente", "Sale"), ValueType = FactValueType.Money },
            new() { Id = "certification", Name = LocalizedText.Of("Certification", "Certification"), PerPerson = true, HasValidity = true },
        ],
        Clauses =
        [
            Clause("ACM-C.annual-sales", "Ventes sur douze mois", "Sales over twelve months"),
            Clause("ACM-2", "Fenêtres", "Windows"),
        ],
    };

    /// <summary>Bronze is earned; silver lacks 1 000 € and a person, and nothing is known of the product manager.</summary>
    public static Standing Standing(DateOnly on) => new()
    {
        Program = "sample",
        Version = "1.2.0",
        On = on,
        Current = "bronze",
        Earned = "bronze",
        Eligible = ["bronze"],
        Levels = [Level("bronze", true, Verdict.Met), Level("silver", false, Verdict.NotMet)],
        Next = new()
        {
            Level = "silver",
            Missing = [new() { Id = "annual-sales", Amount = 1_000.50m, Unit = "EUR" }, new() { Id = "dedicated-product-manager", Unit = "flag" }, new() { Id = "specialists", Amount = 1, Unit = "persons" }],
        },
    };

    private static LevelStanding Level(string id, bool eligible, Verdict sales) => new()
    {
        Level = id,
        Eligible = eligible,
        Requirements =
        [
            new() { Cell = Cell(0, id), Verdict = sales, Actual = 11_999.50m },
            new() { Cell = Cell(1, id), Verdict = Verdict.Undetermined, Missing = new() { What = "dedicated-product-manager", Text = LocalizedText.Of("Dire qui c’est", "Say who it is") } },
            new() { Cell = Cell(2, id), Verdict = id == "silver" ? Verdict.NotMet : Verdict.InGrace, Actual = 1, Until = new(2017, 9, 1) },
        ],
    };

    private static RequirementCell Cell(int row, string level) => Description.Requirements[row].Cells.Single(cell => cell.Level == level);

    private static Requirement Row(string id, string fr, string en, string unit, FactValue bronze, FactValue silver) => new()
    {
        Id = id,
        Name = LocalizedText.Of(fr, en),
        SatisfiedBy = LocalizedText.Of("Ce qu’il faut.", "What it takes."),
        Unit = unit,
        Clause = "ACM-C." + id,
        Cells =
        [
            new() { Requirement = id, Level = "bronze", Demand = bronze.Form == FactValueForm.None ? Demand.Recommended : Demand.Required, Needed = bronze, Unit = unit, Clause = "ACM-C." + id },
            new() { Requirement = id, Level = "silver", Demand = Demand.Required, Needed = silver, Unit = unit, Clause = "ACM-C." + id },
        ],
    };

    private static Clause Clause(string id, string fr, string en) => new()
    {
        Id = id,
        Title = LocalizedText.Of(fr, en),
        Location = LocalizedText.Of("article 4", "section 4"),
        Note = LocalizedText.Of("Les ventes du jour ne comptent pas encore.", "Sales of the day itself do not count yet."),
        IsReading = true,
    };
}
