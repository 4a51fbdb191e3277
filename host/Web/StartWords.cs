using System.Globalization;
using PartnerHub.Contracts;

namespace PartnerHub.Host.Web;

/// <summary>What the start says on the console, in the language of the command line.</summary>
internal static class StartWords
{
    public static string AddressInUse => Say(
        "Arrêtez ce qui l'occupe, ou servez ailleurs : --urls=http://localhost:5081",
        "Stop what uses it, or serve elsewhere: --urls=http://localhost:5081");

    public static string DatabaseUnusable => Say("La base de données est inutilisable :", "The database can't be used:");

    public static string Serves(string addresses, string environment) => Say(
        $"PartnerHub sert sur {addresses} ({environment}). Ctrl+C pour arrêter.",
        $"PartnerHub serves on {addresses} ({environment}). Press Ctrl+C to stop.");

    public static string ReadyMadeDisabled(int accounts) => Say(
        $"Comptes de découverte désactivés : {accounts.ToString(CultureInfo.CurrentCulture)}. Ils ne servent qu'en développement.",
        $"Ready-made accounts disabled: {accounts.ToString(CultureInfo.CurrentCulture)}. They serve in Development alone.");

    public static string SetUp(string address) => Say(
        $"Personne n'exploite encore ce serveur. Créez le premier compte (le lien sert une fois) : {address}",
        $"Nobody looks after this hub yet. Make the first account (the link works once): {address}");

    private static string Say(string fr, string en) => LocalizedText.Of(fr, en).In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
}
