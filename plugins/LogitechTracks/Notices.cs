using System.Globalization;
using PartnerHub.Contracts;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>What an operator should know of the settings.</summary>
internal static class Notices
{
    public static IEnumerable<LocalizedText> Of(Settings settings)
    {
        if (settings.Sample)
        {
            yield return LocalizedText.Of(
                "Seuils, jalons, taux et plafonds sont des exemples inventés pour la démonstration, pas les chiffres du fournisseur.",
                "Thresholds, milestones, rates and caps are samples made up for the demonstration, not the vendor's figures.");
        }

        for (var i = 0; i < settings.Regions.Count; i++)
        {
            var region = settings.Regions[i];
            string[] unset = [.. Tracks.Columns.Where(track => region.Thresholds.Of(track) is null)];
            if (unset.Length > 0)
            {
                var paths = string.Join(", ", unset.Select(track => string.Create(CultureInfo.InvariantCulture, $"$.regions[{i}].thresholds.{track}")));
                yield return LocalizedText.Of(
                    $"Région {region.Id} : seuils annuels non fixés ({paths}) ; aucun verdict sur le chiffre d'affaires.",
                    $"Region {region.Id}: annual thresholds not set ({paths}); no verdict on revenue.");
            }
        }

        if (settings.DealRegistration is null)
        {
            yield return LocalizedText.Of(
                "Enregistrement d'affaires : durée de protection et taux non fixés ($.dealRegistration).",
                "Deal registration: days of protection and rate not set ($.dealRegistration).");
        }
    }
}
