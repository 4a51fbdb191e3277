using PartnerHub.Host.Serving;

return await Server.RunAsync(args, CancellationToken.None);
