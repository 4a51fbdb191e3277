using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>The vendor's waiver of a requirement, as a fact: <c>details.requirement</c> names it, <c>value</c> says why.</summary>
public static class Waiver
{
    /// <summary>The fact kind.</summary>
    public const string Kind = "waiver";

    /// <summary>The waiver of a requirement that holds on a day; null when there is none.</summary>
    public static Fact? Of(Dossier dossier, string requirement, DateOnly on)
    {
        foreach (var fact in dossier.Facts.UpTo(Kind, on))
        {
            if (fact.HoldsOn(on) && fact.Detail("requirement").Text == requirement)
            {
                return fact;
            }
        }

        return null;
    }

    /// <summary>The kind's declaration, the same in every program.</summary>
    public static FactKind Declaration { get; } = new()
    {
        Id = Kind,
        Name = LocalizedText.Of("Dispense accordée par l'éditeur", "Waiver granted by the vendor"),
        ValueType = FactValueType.Text,
        HasValidity = true,
        Details =
        [
            new FactDetail { Id = "requirement", Name = LocalizedText.Of("Exigence dispensée", "Requirement waived"), Type = FactDetailType.Text, Required = true },
        ],
    };
}
