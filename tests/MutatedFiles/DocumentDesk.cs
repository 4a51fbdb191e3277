using PartnerHub.Databases;
using PartnerHub.Kits.Messaging;
using PartnerHub.Onboarding;
using PartnerHub.Onboarding.Export;
using PartnerHub.Onboarding.Import;
using PartnerHub.Partners;
using PartnerHub.TestHost;

namespace PartnerHub.MutatedFiles;

/// <summary>Takes documents of questionnaires in: each tenth begins a client, the others are merged into it.</summary>
internal sealed class DocumentDesk : IFileDesk
{
    private const int DocumentsOfAClient = 10;
    private readonly TestDatabase _database;
    private readonly ModuleHost _host;
    private string? _client;
    private int _documents;

    private DocumentDesk(TestDatabase database)
    {
        _database = database;
        _host = ModuleHost.Compose(new ModuleSetup(new PartnersModule(), new OnboardingModule()).On(database, ("Eligibility:TimeZone", "UTC")));
    }

    public static async Task<IFileDesk> OpenAsync()
    {
        var desk = new DocumentDesk(await TestDatabase.CreateAsync(TestDatabase.Sqlite));
        await desk._host.MigrateAsync();
        return desk;
    }

    public async Task<string?> TakeAsync(FileKind kind, int number, byte[] file)
    {
        ImportedDocument? imported;
        try
        {
            imported = await _host.SendAsync(new ImportDocument(_documents++ % DocumentsOfAClient == 0 ? null : _client, file, $"{kind.Id}-{number}.md"));
        }
        catch (InvalidRequestException refused)
        {
            return refused.Errors.Count == 0 ? "refused without a word" : null;
        }

        if (imported is not { Document: { } document, Questionnaire: { } questionnaire })
        {
            return "neither taken nor refused";
        }

        _client = questionnaire.Id;
        var exported = _documents % DocumentsOfAClient == 0 ? await _host.SendAsync(new ExportDocument(_client)) : null;
        return document.Answered > document.Questions ? "more is answered than asked"
            : document.Tables.Any(table => table.Filled.Count > table.Rows) ? "more rows are filled than there are"
            : document.Tables.SelectMany(table => table.Filled).Any(row => row.Line < 1 || row.Cells.Any(cell => !cell.Understood && cell.Why is null)) ? "a cell is not understood and does not say why"
            : document.Warnings.Any(warning => warning.Line < 1 || warning.Text.Length == 0) ? "a warning stands nowhere"
            : exported is { Content.Length: 0 } ? "nothing is exported"
            : null;
    }

    public Task<string?> CloseAsync() => Task.FromResult<string?>(null);

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _database.DisposeAsync();
    }
}
