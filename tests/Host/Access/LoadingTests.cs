namespace PartnerHub.Host.Tests.Access;

/// <summary>What proves who somebody is weighs nothing where it is not used.</summary>
public sealed class LoadingTests
{
    [Fact]
    public async Task Server_WithoutProviders_LoadsNothingOfThemNorOfSecondFactors()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A process is asked to stop by a signal.");
        using var folder = new TempFolder();

        Assert.DoesNotContain(await LoadedAsync(folder), IsOfProof);
        Assert.Contains(
            await LoadedAsync(folder, House("Authority", "http://127.0.0.1:9"), House("ClientId", "hub"), House("LabelFr", "Maison"), House("LabelEn", "House"), House("Audience", "urn:api")),
            assembly => assembly.Contains("Authentication.JwtBearer", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Server_WithWrongSettings_EndsWithASentenceForEach()
    {
        using var folder = new TempFolder();
        using var process = ServedProcess.Start(
            folder.Path,
            ["serve", "--urls", "http://127.0.0.1:0", $"--contentRoot={folder.Path}"],
            House("Authority", "http://login.example"), House("LabelFr", "Maison"), House("LabelEn", "House"), ("Access__SecondFactorFor__0", "boss"));

        // Its errors are read by the helper; its exit code says that it did not start.
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, process.ExitCode);
    }

    private static (string Name, string Value) House(string setting, string value) => ($"Access__SignOn__house__{setting}", value);

    private static bool IsOfProof(string assembly) =>
        assembly.Contains("Authentication.OpenIdConnect", StringComparison.Ordinal) || assembly.Contains("Authentication.JwtBearer", StringComparison.Ordinal)
        || assembly.Contains("IdentityModel", StringComparison.Ordinal) || assembly is "Otp.NET" or "QRCoder" || assembly.StartsWith("Fido2", StringComparison.Ordinal);

    private static async Task<string[]> LoadedAsync(TempFolder folder, params (string Name, string Value)[] environment)
    {
        var list = Path.Combine(folder.Path, "assemblies.txt");
        using (var served = await ServedProcess.StartAsync(
            folder.Path,
            ["serve", "--urls", "http://127.0.0.1:0", $"--contentRoot={folder.Path}", "--Demo:LoadWhenEmpty=false"],
            [.. environment, (LoadedAssemblies.ListFile, list), ("DOTNET_STARTUP_HOOKS", typeof(StartupHook).Assembly.Location)]))
        {
            using var call = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/v1/programs", UriKind.Relative)) { Headers = { { "Authorization", "Bearer a.b.c" } } };
            using var answer = await served!.Client.SendAsync(call, TestContext.Current.CancellationToken);
            Assert.Equal(System.Net.HttpStatusCode.Unauthorized, answer.StatusCode);
            await served.StopAsync();
        }

        return await File.ReadAllLinesAsync(list, TestContext.Current.CancellationToken);
    }
}
