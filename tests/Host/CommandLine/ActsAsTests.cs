using MediatR;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Access.Accounts;
using PartnerHub.Access.MyAccount;
using PartnerHub.Access.ReadyMade;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Host.Tests.CommandLine;

/// <summary>A command acts as the account it is told, with its rights alone, and the journal names it.</summary>
public sealed class ActsAsTests : IAsyncLifetime
{
    private const string Other = "logitech-tracks";

    private readonly TempFolder _folder = new();
    private string _manager = "";
    private string _key = "";

    public async ValueTask InitializeAsync()
    {
        await SampleDatabase.CopyAsync(_folder);
        await using var hub = await ServedHub.StartAsync(_folder);
        _manager = (await hub.SendAsync(new ListReadyMade())).First(account => account.Role.Id == "vendor-manager").Id;
        await hub.SendAsync(new TakeRole(_manager, "vendor-manager", "program:" + Other));
        await using var scope = hub.Services.CreateScopeFor(new() { Actor = _manager, Rights = Rights.Visit | Rights.KeepAccount });
        _key = (await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new MakeKey("console", Reads: false, 365))).Secret;
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("vendor-manager@hub.example")]
    [InlineData("VENDOR-MANAGER@hub.example")]
    [InlineData("key")]
    public async Task Run_AsAManager_IsOfThatAccount(string account)
    {
        var run = await RunAsync("run", "kaspersky-tiers", "--json", "--as", account == "key" ? _key : account);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(_manager, await ReadAsync("SELECT actor FROM eligibility_run ORDER BY number DESC LIMIT 1"));
    }

    [Fact]
    public async Task Run_OnAnothersProgram_FindsNothing()
    {
        var run = await RunAsync("run", Other, "--as", "vendor-manager@hub.example");

        Assert.Equal(3, run.Code);
        Assert.Contains("This account sees nothing of the kind.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_AsAViewer_LacksTheRight()
    {
        var run = await RunAsync("run", "kaspersky-tiers", "--as=vendor-viewer@hub.example");

        Assert.Equal(1, run.Code);
        Assert.Contains("This needs the right to", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nobody@hub.example")]
    [InlineData("ph_wrong")]
    public async Task Run_AsNobody_IsRefusedAndEchoesNothing(string account)
    {
        var run = await RunAsync("run", "kaspersky-tiers", "--as", account);

        Assert.Equal(5, run.Code);
        Assert.Contains("--as", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(account, run.Error, StringComparison.Ordinal);
    }

    private async Task<string?> ReadAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={_folder.Database}");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (string?)await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }

    private Task<Run> RunAsync(params string[] command) =>
        Run.OnInstalled([.. command, "--lang", "en", $"--ConnectionStrings:PartnerHub=Data Source={_folder.Database}", "--environment=Development"]);
}
