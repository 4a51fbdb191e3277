using PartnerHub.Contracts;
using PartnerHub.Eligibility.ExplainVerdict;
using PartnerHub.Kits.Language;

namespace PartnerHub.Eligibility.Tests;

public class FactColumnTests
{
    private static readonly ProgramDescription Program = new()
    {
        Id = "sample",
        Version = "1",
        Name = LocalizedText.Of("Exemple", "Sample"),
        Vendor = "Sample",
        Summary = LocalizedText.Of("Exemple", "Sample"),
        Levels = [],
        Calendar = new() { YearStartMonth = 1 },
        FactKinds =
        [
            new() { Id = "sales", Name = LocalizedText.Of("Vente", "Sale"), ValueType = FactValueType.Money },
            new()
            {
                Id = "left", Name = LocalizedText.Of("Départ", "Departure"),
                Details = [new() { Id = "toldOn", Name = LocalizedText.Of("Prévenu le", "Told on"), Type = FactDetailType.Date }],
            },
        ],
    };

    private static readonly Fact Sale = new() { Kind = "sales", On = new(2026, 6, 1), Amount = -12.5m, Currency = "EUR" };

    [Fact]
    public void Columns_OfSales_AreTheDayAndTheAmountLast()
    {
        var columns = FactColumn.For([Sale], Program, Locale.English);

        Assert.Equal(["Day", "Amount"], columns.Select(column => column.Name.En));
        Assert.Equal(["1 Jun 2026", "−€12.50"], columns.Select(column => column.Read(Sale)));
    }

    [Fact]
    public void Columns_OfSeveralKinds_NameThem()
    {
        var left = new Fact { Kind = "left", On = new(2026, 6, 2), Person = "ann", Details = new Dictionary<string, FactValue>(StringComparer.Ordinal) { ["toldOn"] = "2026-06-03" } };

        var columns = FactColumn.For([Sale, left], Program, Locale.French);

        Assert.Equal(["Jour", "Fait", "Personne", "Prévenu le", "Montant"], columns.Select(column => column.Name.Fr));
        Assert.Equal(["2 juin 2026", "Départ", "ann", "3 juin 2026", null], columns.Select(column => column.Read(left)));
    }
}
