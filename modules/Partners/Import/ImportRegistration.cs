using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PartnerHub.Partners.Import.Facts;
using PartnerHub.Partners.Import.Members;
using PartnerHub.Partners.Import.Open;
using PartnerHub.Partners.Import.People;
using PartnerHub.Partners.Import.Records;
using PartnerHub.Partners.Import.Run;
using PartnerHub.Partners.Import.Sales;
using PartnerHub.Partners.Import.Serve;

namespace PartnerHub.Partners.Import;

internal static class ImportRegistration
{
    public static IServiceCollection AddImports(this IServiceCollection services)
    {
        services.AddOptions<ImportOptions>()
            .BindConfiguration(ImportOptions.Section)
            .Validate(options => options.BatchLines is >= 1 and <= 500_000, "Import:BatchLines must be 1 to 500000.")
            .ValidateOnStart();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<ImportOptions>>().Value);
        services.AddSingleton<ImportFolder>();
        services.AddScoped<FileLook>();
        services.AddScoped<Submissions>();
        services.AddScoped<SalesLoad>();
        services.AddScoped<IImportKind, SalesKind>();
        services.AddRecords<PartnerRecord, PartnerKind>().AddRecords<PersonRecord, PersonKind>().AddRecords<FactRecord, FactRecordKind>();
        services.AddScoped<Inbox>();
        services.AddSingleton<RefusedFiles>();
        services.AddSingleton<ImportWorker>();
        services.AddHostedService(provider => provider.GetRequiredService<ImportWorker>());
        return services;
    }

    private static IServiceCollection AddRecords<TRecord, TKind>(this IServiceCollection services)
        where TRecord : class
        where TKind : class, IRecordKind<TRecord> =>
        services.AddScoped<IRecordKind<TRecord>, TKind>().AddScoped<IImportKind, RecordImport<TRecord>>();
}
