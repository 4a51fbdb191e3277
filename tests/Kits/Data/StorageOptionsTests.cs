using Microsoft.Extensions.Options;

namespace PartnerHub.Kits.Data.Tests;

public class StorageOptionsTests
{
    [Theory]
    [InlineData("Storage:Provider", "oracle", "Storage:Provider is 'oracle'; expected 'sqlite', 'postgresql', 'sqlserver'.")]
    [InlineData("Storage:BusyTimeoutSeconds", "0", "Storage:BusyTimeoutSeconds is 0; expected 1 to 300.")]
    [InlineData("Storage:BusyTimeoutSeconds", "301", "Storage:BusyTimeoutSeconds is 301; expected 1 to 300.")]
    [InlineData("ConnectionStrings:PartnerHub", "Data Source=", "ConnectionStrings:PartnerHub names no file; expected 'Data Source=<file>'.")]
    public async Task Options_OutOfRange_AreRefusedWithTheReason(string key, string value, string reason)
    {
        await using var temp = new TempDatabase(new() { [key] = value });

        var error = Assert.Throws<OptionsValidationException>(() => temp.Database);

        Assert.Equal(reason, Assert.Single(error.Failures));
    }

    [Theory]
    [InlineData("Data Source=:memory:", "in memory")]
    [InlineData("Server=db;Nonsense=1", "can't be read")]
    public async Task ConnectionString_ThatCantWork_IsRefused(string connectionString, string reason)
    {
        await using var temp = new TempDatabase(new() { ["ConnectionStrings:PartnerHub"] = connectionString });

        var error = Assert.Throws<OptionsValidationException>(() => temp.Database);

        Assert.Contains(reason, Assert.Single(error.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConnectionString_WithAnAbsoluteFile_IsTaken()
    {
        var file = Path.Combine(Path.GetTempPath(), "partnerhub-elsewhere.db");
        await using var temp = new TempDatabase(new() { ["ConnectionStrings:PartnerHub"] = $"Data Source={file}" });

        Assert.Equal(file, temp.Database.File);
    }
}
