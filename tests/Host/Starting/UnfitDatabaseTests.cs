using System.Globalization;
using PartnerHub.Host.Web;
using PartnerHub.Kits.Data;

namespace PartnerHub.Host.Tests.Starting;

public class UnfitDatabaseTests
{
    [Theory]
    [InlineData("en", DatabaseLack.Version, "14.0.3465.1", "SQL Server 2019 (version 15) or newer is needed; this one is version 14.0.3465.1.")]
    [InlineData("fr", DatabaseLack.Version, "14.0.3465.1", "il faut SQL Server 2019 (version 15)")]
    [InlineData("en", DatabaseLack.Utf8Collation, "hub", "lacks the collation Latin1_General_100_BIN2_UTF8")]
    [InlineData("fr", DatabaseLack.Utf8Collation, "hub", "n'a pas le classement Latin1_General_100_BIN2_UTF8")]
    [InlineData("en", DatabaseLack.ReadCommittedSnapshot, "hub", "Run once: ALTER DATABASE [hub] SET READ_COMMITTED_SNAPSHOT ON")]
    [InlineData("fr", DatabaseLack.ReadCommittedSnapshot, "hub", "Exécutez une fois : ALTER DATABASE [hub] SET READ_COMMITTED_SNAPSHOT ON")]
    public void Start_OnAnUnfitDatabase_SaysWhatToDo(string language, DatabaseLack lack, string found, string said)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

            Assert.Contains(said, StartFailure.Of(new UnfitDatabaseException(lack, found)), StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
