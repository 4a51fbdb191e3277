using PartnerHub.Databases;
using PartnerHub.Journal.Tests;

namespace PartnerHub.Appeals.Tests;

/// <summary>A judged member whose rulings can be contested.</summary>
internal static class AppealedNetwork
{
    public static Task<JudgedNetwork> OpenAsync(string provider = TestDatabase.Sqlite) => JudgedNetwork.OpenAsync(provider, null, new AppealsModule());
}
