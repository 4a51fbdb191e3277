using MediatR;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Contracts;
using PartnerHub.Databases;
using PartnerHub.Imports.Receipts;
using PartnerHub.Kits.Data;
using PartnerHub.Partners;
using PartnerHub.Partners.Tests;
using PartnerHub.Programs;
using PartnerHub.TestHost;

namespace PartnerHub.Imports.Tests;

/// <summary>The module on a database of its own, with a program that takes sales files, three members and files to send.</summary>
internal sealed class ImportDesk : IAsyncDisposable
{
    public static readonly DateTimeOffset Now = new(2017, 4, 10, 9, 0, 0, TimeSpan.Zero);

    private readonly TestDatabase _database;
    private readonly string _folder = Directory.CreateTempSubdirectory("partnerhub-import-").FullName;
    private readonly ModuleHost _host;

    private ImportDesk(TestDatabase database, int batchLines, ICallWatch? watch, string zone)
    {
        _database = database;
        _host = ModuleHost.Compose(new ModuleSetup(new PartnersModule(), new ImportsModule())
        {
            Time = new StoppedTime(),
            Watch = watch,
            ContentRoot = _folder,
            Configure = services => services
                .AddTransient<IRequestHandler<FindProgram, HostedProgram?>, SalesProgram>()
                .AddSingleton<INotificationHandler<FactsChanged>>(Told).AddSingleton<INotificationHandler<LoadEnded>>(Told),
        }.On(database, ("Import:BatchLines", $"{batchLines}"), ("Eligibility:TimeZone", zone)));
    }

    /// <summary>What others are told of loads.</summary>
    public ToldLoads Told { get; } = new();

    public static async Task<ImportDesk> OpenAsync(string provider = TestDatabase.Sqlite, int batchLines = 50_000, ICallWatch? watch = null, string zone = "UTC")
    {
        var desk = new ImportDesk(await TestDatabase.CreateAsync(provider), batchLines, watch, zone);
        await desk._host.MigrateAsync();
        await desk.SendAsync(new EnrolPartners([Sample.Partner("p1", Sample.In(SalesProgram.Id)), Sample.Partner("p2", Sample.In(SalesProgram.Id)), Sample.Partner("p3", Sample.In(SalesProgram.Id))]));
        return desk;
    }

    public Task<TAnswer> SendAsync<TAnswer>(IRequest<TAnswer> request) => _host.SendAsync(request);

    public async Task<string> FileAsync(params string[] lines)
    {
        var path = Path.Combine(_folder, Guid.NewGuid().ToString("N") + ".csv");
        await File.WriteAllBytesAsync(path, SalesFile.Utf8(lines));
        return path;
    }

    public Task<OpenedImport> OpenFileAsync(string path, string? mapping = null, string? period = null, string source = "wholesaler") =>
        SendAsync(new OpenImport { Program = SalesProgram.Id, Source = source, Path = path, FileName = "week.csv", Mapping = mapping, Period = period });

    public async Task<ImportReceipt> LoadAsync(string path, string? mapping = null, string? period = null, string source = "wholesaler")
    {
        var opened = await OpenFileAsync(path, mapping, period, source);
        Assert.Empty(opened.Problems);
        return opened.AlreadyKnown ? opened.Receipt! : (await SendAsync(new RunImport(opened.Receipt!.Number, path)))!;
    }

    /// <summary>Loads a text as a file of a kind.</summary>
    public async Task<ImportReceipt> LoadTextAsync(string kind, string text, string source = "vendor")
    {
        var path = await TextAsync(text);
        var opened = await SendAsync(new OpenImport { Program = SalesProgram.Id, Kind = kind, Source = source, Path = path, FileName = kind });
        Assert.Empty(opened.Problems);
        return opened.AlreadyKnown ? opened.Receipt! : (await SendAsync(new RunImport(opened.Receipt!.Number, path)))!;
    }

    public async Task<string> BytesAsync(byte[] bytes)
    {
        var path = Path.Combine(_folder, Guid.NewGuid().ToString("N"));
        await File.WriteAllBytesAsync(path, bytes);
        return path;
    }

    public async Task<string> TextAsync(string text)
    {
        var path = Path.Combine(_folder, Guid.NewGuid().ToString("N"));
        await File.WriteAllTextAsync(path, text);
        return path;
    }

    /// <summary>Line, column and value of what was rejected.</summary>
    public async Task<string> RejectsAsync(ImportReceipt receipt) =>
        string.Join(" | ", (await SendAsync(new ListRejects(receipt.Number, 0, 100))).Select(reject => $"{reject.Line} {reject.Column} {reject.Value}".Trim()));

    /// <summary>The facts of a member, as its program is told.</summary>
    public async Task<IReadOnlyList<Fact>> FactsAsync(string partner) => [.. (await SendAsync(new GetDossier($"{partner}.{SalesProgram.Id}")))!.Dossier.Facts];

    public async Task<string> SalesAsync(string partner) =>
        string.Join(" ", (await FactsAsync(partner)).Where(fact => fact.Kind == "sales").Select(fact => $"{fact.On:MM-dd}:{fact.Product}:{fact.Quantity:0.##}:{fact.Amount:0.##}"));

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Each change as whether more follows, and each end.</summary>
    internal sealed class ToldLoads : INotificationHandler<FactsChanged>, INotificationHandler<LoadEnded>
    {
        public List<string> All { get; } = [];

        public Task Handle(FactsChanged notification, CancellationToken cancellationToken) => Note(notification.GoesOn ? "more" : "changed");

        public Task Handle(LoadEnded notification, CancellationToken cancellationToken) => Note("end");

        private Task Note(string what)
        {
            All.Add(what);
            return Task.CompletedTask;
        }
    }

    private sealed class StoppedTime : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
